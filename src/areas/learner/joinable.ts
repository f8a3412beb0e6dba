import { type CaseSummary, casesOf, findCase } from '../../domain/catalogue.ts';
import { dayAt } from '../../domain/day.ts';
import { type Group, type GroupSettings, lastDayOf, type Membership } from '../../domain/group.ts';
import { caseRef, type JoinLink, openJoinLink } from '../../http/group-links.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { Deps } from '../deps.ts';

/** Which form a token of the pages that lead into a group belongs to. */
export const joinForm = 'join';

/** Why a join link leads nowhere. */
export type NotJoinable = 'malformed-id' | 'join-closed' | 'join-ended' | 'join-cancelled' | 'join-erased';

/** What a learner can join, as far as it is known here and now. */
export interface Joinable {
  readonly terms: Omit<Membership, 'member'> & { readonly pseudonyms: boolean };
  readonly cases: readonly CaseSummary[];
  /** How many of its cases are not published any more. */
  readonly withdrawn: number;
  /** ISO date. */
  readonly endsOn: string;
  /** Absent while the store does not answer, or has not heard of the group yet. */
  readonly settings?: GroupSettings;
}

/**
 * What a join link leads to: by the group's record, and by what the link itself says while the store does not answer or
 * has not heard of the group yet. A group that was closed, or a link that was cancelled, lets people in until the store
 * says so.
 */
export async function openJoinable(deps: Deps, text: string): Promise<Result<Joinable, NotJoinable>> {
  const link = await openJoinLink(deps.config.keyring, text);
  if (!link) return err('malformed-id');
  const read = await deps.groups.get(link.group);
  const group = read.ok ? read.value : undefined;
  const refused = group && whyNot(deps, group, link);
  if (refused) return err(refused);
  if (group) return ok(joinableOf(deps, group));
  return hasEnded(deps, link.endsOn) ? err('join-ended') : ok(await fromLink(deps, link));
}

/** What a group offers to who joins now. */
export function joinableOf({ catalogue }: Deps, group: Group): Joinable {
  const { settings, cases } = group;
  const found = cases.map((id) => findCase(catalogue, id)?.summary);
  const published = found.filter((summary) => summary !== undefined);
  const { explain, certainty, keepDays, pseudonyms, role } = settings;
  return {
    terms: { group: group.id, explain, certainty, keepDays, pseudonyms },
    cases: published.filter((summary) => role === undefined || summary.role === role),
    withdrawn: found.length - published.length,
    endsOn: lastDayOf(group),
    settings,
  };
}

/** Whether nobody can begin in a group any more, and why. */
export function closedTo(deps: Deps, group: Group): NotJoinable | undefined {
  if (group.erasedAt !== undefined) return 'join-erased';
  if (group.closed) return 'join-closed';
  return hasEnded(deps, lastDayOf(group)) ? 'join-ended' : undefined;
}

const whyNot = (deps: Deps, group: Group, link: JoinLink): NotJoinable | undefined =>
  closedTo(deps, group) ?? (group.epochs.join > link.epoch ? 'join-cancelled' : undefined);

/** The last day counts in full, in Amsterdam. */
const hasEnded = ({ clock }: Deps, endsOn: string): boolean => dayAt(clock()) > endsOn;

async function fromLink({ catalogue }: Deps, link: JoinLink): Promise<Joinable> {
  const byRef = new Map<string, CaseSummary>();
  for (const { summary } of casesOf(catalogue)) byRef.set(await caseRef(summary.id), summary);
  const found = link.cases.map((ref) => byRef.get(ref));
  const cases = found.filter((summary) => summary !== undefined);
  const { group, explain, certainty, keepDays, pseudonyms, endsOn } = link;
  return {
    terms: { group, explain, certainty, keepDays, pseudonyms },
    cases,
    withdrawn: found.length - cases.length,
    endsOn,
  };
}
