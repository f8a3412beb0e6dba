import { findCase } from '../../../domain/catalogue.ts';
import type { Group, GroupId } from '../../../domain/group.ts';
import type { LoadedProgram } from '../../../engine/program.ts';
import { err, ok, type Result } from '../../../lib/result.ts';
import type { StoreFailure, Summary } from '../../../storage/ports.ts';
import type { Deps } from '../../deps.ts';
import { Counted } from './counting.ts';
import { type CaseOverview, casesOf, type KnownPrograms, type Overview, overviewOf } from './overview.ts';
import { decodeTallies } from './tallying.ts';

/** A page of a trainer reads at most this many lists of 1,000; a larger group is summed up by the cron trigger. */
export const mostPages = 10;

export interface Gathered {
  readonly overview: Overview;
  /** Milliseconds since the epoch: when this was so. */
  readonly at: number;
  /** Of a group that was added up by the cron trigger: how many attempts, each of which counts. */
  readonly attempts?: number;
}

/**
 * Everything to see of a group now: one list for each thousand attempts, and no read per learner. Of a large group what
 * was last added up, which this asks for; `counting` until there is something.
 */
export async function gather(deps: Deps, group: Group): Promise<Result<Gathered | 'counting', StoreFailure>> {
  const counted = new Counted();
  const revisions = new Set<string>();
  let pages = 0;
  for await (const page of pagesOf(deps, group.id)) {
    if (!page.ok) return page;
    if (++pages > mostPages) return askSums(deps, group);
    // Only a group that was too large before has sums: then the rest of the list need not be read again.
    const sums = pages === 2 ? await sumsOf(deps, group) : ok(undefined);
    if (!sums.ok || sums.value) return sums.ok ? askSums(deps, group, sums.value) : sums;
    for (const summary of page.value) {
      counted.add(summary);
      revisions.add(summary.revision);
    }
  }
  const programs = await programsOf(deps, group, revisions);
  return ok({ overview: overviewOf(group, counted, programs), at: deps.clock() });
}

/** Asks for new sums, and gives those that there are. */
function askSums(deps: Deps, { id }: Group, sums?: Gathered): Result<Gathered | 'counting', never> {
  deps.later(deps.rollUps.ask(id));
  return ok(sums ?? 'counting');
}

/** What was last added up of a group; nothing when nobody asked lately. */
async function sumsOf(deps: Deps, group: Group): Promise<Result<Gathered | undefined, StoreFailure>> {
  const whole = await deps.rollUps.get(group.id, 'whole');
  if (!whole.ok) return whole;
  const tallies = whole.value && decodeTallies(whole.value.sums);
  if (!whole.value || !tallies) return ok(undefined);
  const cases = casesOf(group, tallies, await programsOf(deps, group, []));
  const sum = (of: (one: CaseOverview) => number): number => cases.reduce((total, one) => total + of(one), 0);
  const overview = { people: [], begun: sum(({ begun }) => begun), done: sum(({ finished }) => finished), cases };
  return ok({ overview, at: whole.value.at * 1_000, attempts: whole.value.attempts });
}

/** A group's summaries, page by page; ends after a page that cannot be had. */
export async function* pagesOf(
  { summaries }: Pick<Deps, 'summaries'>,
  group: GroupId,
): AsyncGenerator<Result<readonly Summary[], StoreFailure>, void> {
  let cursor: string | undefined;
  do {
    const page = await summaries.list(group, cursor);
    if (!page.ok) {
      yield err(page.error);
      return;
    }
    yield ok(page.value.summaries);
    cursor = page.value.cursor;
  } while (cursor !== undefined);
}

/** The programs of these revisions, and for each case of the group the one to show it in: the published, or the newest. */
export async function programsOf(deps: Deps, { cases }: Group, revisions: Iterable<string>): Promise<KnownPrograms> {
  const published = cases.flatMap((id) => findCase(deps.catalogue, id)?.summary.revision ?? []);
  const wanted = [...new Set([...revisions, ...published])];
  const loaded = await Promise.all(wanted.map((revision) => deps.programs.load(revision)));
  const byCase = new Map<string, LoadedProgram>();
  const byRevision = new Map<string, LoadedProgram>();
  for (const program of loaded) {
    if (!program) continue;
    byRevision.set(program.revision, program);
    const other = byCase.get(program.id);
    const isPublished = published.includes(program.revision);
    if (!other || isPublished || (!published.includes(other.revision) && other.prepared < program.prepared)) {
      byCase.set(program.id, program);
    }
  }
  return { byRevision, byCase };
}
