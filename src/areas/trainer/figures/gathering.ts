import { findCase } from '../../../domain/catalogue.ts';
import type { Group, GroupId } from '../../../domain/group.ts';
import type { LoadedProgram } from '../../../engine/program.ts';
import { err, ok, type Result } from '../../../lib/result.ts';
import type { StoreFailure, Summary } from '../../../storage/ports.ts';
import type { Deps } from '../../deps.ts';
import { Counted } from './counting.ts';
import { type KnownPrograms, type Overview, overviewOf } from './overview.ts';

/** A page of a trainer reads at most this many lists of 1,000; a larger group is summed up by the cron trigger. */
export const mostPages = 10;

export type Gathered = { readonly overview: Overview; readonly programs: KnownPrograms } | 'too-large';

/** Everything to see of a group now: one list for each thousand attempts, and no read per learner. */
export async function gather(deps: Deps, group: Group): Promise<Result<Gathered, StoreFailure>> {
  const counted = new Counted();
  const revisions = new Set<string>();
  let pages = 0;
  for await (const page of pagesOf(deps, group.id)) {
    if (!page.ok) return page;
    if (++pages > mostPages) return ok('too-large');
    for (const summary of page.value) {
      counted.add(summary);
      revisions.add(summary.revision);
    }
  }
  const programs = await programsOf(deps, group, revisions);
  return ok({ overview: overviewOf(group, counted, programs), programs });
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
