import type { MemberId } from '../../../domain/group.ts';
import type { Lang } from '../../../domain/lang.ts';
import { pseudonymOf } from '../../../domain/pseudonym.ts';

/** A pseudonym for each member; of two people with the same one, the second has a number, and always the same one. */
export function namesOf(members: Iterable<MemberId>, lang: Lang): ReadonlyMap<MemberId, string> {
  const taken = new Map<string, number>();
  const names = new Map<MemberId, string>();
  for (const member of [...new Set(members)].sort()) {
    const name = pseudonymOf(member, lang);
    const before = taken.get(name) ?? 0;
    taken.set(name, before + 1);
    names.set(member, before === 0 ? name : `${name} ${before + 1}`);
  }
  return names;
}
