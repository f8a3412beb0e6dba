import type { GroupId } from '../../../domain/group.ts';
import { ok, type Result } from '../../../lib/result.ts';
import type { RollUp, StoreFailure } from '../../../storage/ports.ts';
import type { Deps } from '../../deps.ts';
import { addUp, decodeTallies, encodeTallies } from './tallying.ts';

/** How many lists of 1,000 a run of the cron trigger adds up, for all groups together: modest in operations and CPU. */
export const pagesARun = 20;

type RollUpDeps = Pick<Deps, 'summaries' | 'rollUps' | 'programs' | 'clock'>;

/**
 * Adds up the groups that a page asked for, a portion each run, going on where the last run stopped. Every attempt counts:
 * to know which one of a person counts would take all of them in memory.
 */
export async function rollUp(deps: RollUpDeps): Promise<Result<void, StoreFailure>> {
  const asked = await deps.rollUps.asked();
  if (!asked.ok) return asked;
  let left = pagesARun;
  for (const group of asked.value) {
    const used = await rollUpGroup(deps, group, left);
    if (!used.ok) return used;
    left -= used.value;
    if (left <= 0) break;
  }
  return ok(undefined);
}

/** Gives how many pages it took, at most `most`. */
async function rollUpGroup(deps: RollUpDeps, group: GroupId, most: number): Promise<Result<number, StoreFailure>> {
  const { rollUps, summaries, programs, clock } = deps;
  const kept = await rollUps.get(group, 'part');
  if (!kept.ok) return kept;
  const begun = kept.value?.cursor === undefined ? undefined : kept.value;
  const tallies = decodeTallies(begun?.sums ?? '[]') ?? new Map();
  const at = begun?.at ?? Math.floor(clock() / 1_000);
  let attempts = begun?.attempts ?? 0;
  let cursor = begun?.cursor;
  let pages = 0;
  do {
    const page = await summaries.list(group, cursor);
    if (!page.ok) return page;
    for (const summary of page.value.summaries) addUp(tallies, summary, await programs.load(summary.revision));
    attempts += page.value.summaries.length;
    cursor = page.value.cursor;
    pages++;
  } while (cursor !== undefined && pages < most);
  const sums: RollUp = { at, attempts, sums: encodeTallies(tallies), ...(cursor === undefined ? {} : { cursor }) };
  const put = await rollUps.put(group, 'part', sums);
  if (!put.ok || cursor !== undefined) return put.ok ? ok(pages) : put;
  const whole = await rollUps.put(group, 'whole', sums);
  return whole.ok ? ok(pages) : whole;
}
