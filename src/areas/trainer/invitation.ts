import { type CaseSummary, findCase } from '../../domain/catalogue.ts';
import { dayAt } from '../../domain/day.ts';
import { codeEnds, type Group } from '../../domain/group.ts';
import type { Lang } from '../../domain/lang.ts';
import { caseRef, openJoinLink, sealJoinLink } from '../../http/group-links.ts';
import { groupedJoinCode, joinCodeOf } from '../../http/join-code.ts';
import type { TrainerPass } from '../../http/trainer-cookie.ts';
import { routes } from '../../routes.ts';
import type { JoinWays } from '../../ui/join-ways/join-ways.tsx';
import type { Deps } from '../deps.ts';

/** Everything that a trainer hands out. */
export interface Invitation extends JoinWays {
  readonly cases: readonly CaseSummary[];
  readonly endsOn?: string | undefined;
  /** The last day of the code, ISO date; nothing where that is not known. */
  readonly codeUntil?: string | undefined;
}

/** What a group hands out, by its record. */
export async function invitationOf(deps: Deps, origin: string, group: Group): Promise<Invitation> {
  const { catalogue, config, clock } = deps;
  const { lang = 'nl', endsOn } = group.settings;
  const ends = codeEnds(group);
  return {
    ...addresses(origin, lang, await sealJoinLink(config.keyring, group)),
    code: ends > clock() ? groupedJoinCode(await joinCodeOf(config.keyring, group)) : undefined,
    codeUntil: dayAt(ends),
    cases: group.cases.flatMap((id) => findCase(catalogue, id)?.summary ?? []),
    endsOn,
  };
}

/** The same by the trainer's own cookie, while the store does not show the group: the join link says what is needed. */
export async function invitationBy(deps: Deps, origin: string, pass: TrainerPass): Promise<Invitation | undefined> {
  const { catalogue, config } = deps;
  const { group, epochs, joinLink } = pass;
  const opened = joinLink === undefined ? undefined : await openJoinLink(config.keyring, joinLink);
  if (joinLink === undefined || !opened) return undefined;
  const known = catalogue.modules.flatMap(({ cases }) => cases);
  const refs = await Promise.all(known.map(({ id }) => caseRef(id)));
  return {
    ...addresses(origin, 'nl', joinLink),
    code: groupedJoinCode(await joinCodeOf(config.keyring, { id: group, epochs })),
    cases: opened.cases.flatMap((ref) => known[refs.indexOf(ref)] ?? []),
    endsOn: opened.endsOn,
  };
}

const addresses = (origin: string, lang: Lang, link: string) => ({
  link: origin + routes.joinWith.href(lang, { link }),
  address: (origin + routes.join.href(lang)).replace(/^https?:\/\//, ''),
});
