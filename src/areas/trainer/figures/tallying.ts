import * as z from 'zod/mini';
import { type Tallies, tallyUp } from '../../../engine/figures.ts';
import { measuresOf } from '../../../engine/path.ts';
import type { LoadedProgram } from '../../../engine/program.ts';
import { parseJson } from '../../../lib/parse-json.ts';
import type { Summary } from '../../../storage/ports.ts';
import { isFinished } from './counting.ts';

/** The attempts at one case, added up. */
export interface CaseTally {
  begun: number;
  finished: number;
  readonly scenes: Tallies;
  /** How many came to each ending. */
  readonly endings: Map<string, number>;
  /** How many took so many whole minutes. */
  readonly minutes: Map<number, number>;
}

/** By case. */
export type CaseTallies = Map<string, CaseTally>;

/** Adds an attempt; one whose program cannot be had now counts, but not in the figures of a decision. */
export function addUp(tallies: CaseTallies, summary: Summary, program: LoadedProgram | undefined): void {
  const { caseId, path, measures, ending } = summary;
  const tally: CaseTally = tallies.get(caseId) ?? {
    ...{ begun: 0, finished: 0, scenes: new Map(), endings: new Map(), minutes: new Map() },
  };
  tallies.set(caseId, tally);
  tally.begun++;
  if (program) tallyUp(tally.scenes, { program, path, measures });
  if (!isFinished(summary)) return;
  tally.finished++;
  if (ending !== undefined) raise(tally.endings, ending);
  const seconds = [...measures].reduce((sum, letter) => sum + (measuresOf(letter).seconds ?? 0), 0);
  if (seconds > 0) raise(tally.minutes, Math.round(seconds / 60));
}

const raise = <Key>(counts: Map<Key, number>, key: Key): void => {
  counts.set(key, (counts.get(key) ?? 0) + 1);
};

const count = z.int().check(z.nonnegative());
const mapOf = <Key extends string | number, Value>(key: z.ZodMiniType<Key>, value: z.ZodMiniType<Value>) =>
  z.pipe(
    z.array(z.tuple([key, value])),
    z.transform((entries) => new Map<Key, Value>(entries)),
  );
const option = z.object({ count, sure: count, doubt: count, guess: count });
const scene = z.object({ answered: count, against: count, surelyWrong: count, options: mapOf(z.string(), option) });
const caseTally = z.object({
  ...{ begun: count, finished: count },
  ...{ scenes: mapOf(z.string(), scene), endings: mapOf(z.string(), count), minutes: mapOf(count, count) },
});
const schema = mapOf(z.string(), caseTally);

/** Tallies as text: maps become lists of pairs. */
export const encodeTallies = (tallies: CaseTallies): string =>
  JSON.stringify(tallies, (_, value) => (value instanceof Map ? [...value] : value));

/** Reads `encodeTallies` back; nothing when the text is not ours. */
export const decodeTallies = (text: string): CaseTallies | undefined => z.safeParse(schema, parseJson(text)).data;
