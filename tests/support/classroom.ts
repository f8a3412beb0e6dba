import { attemptIdFrom } from '../../src/domain/attempt.ts';
import { type Group, type MemberId, memberIdFrom } from '../../src/domain/group.ts';
import type { Entry } from '../../src/engine/journal.ts';
import { encodeMeasures, encodePath } from '../../src/engine/path.ts';
import type { LoadedProgram } from '../../src/engine/program.ts';
import type { State } from '../../src/engine/state.ts';
import type { Summary } from '../../src/storage/ports.ts';
import { play } from './play.ts';

/* A class that has played, made from numbers: the same numbers give the same class. */

/** When its first learner was last seen, in seconds since the epoch. */
const firstSeen = Date.parse('2026-11-20T10:00:00Z') / 1_000;

const bytes = (length: number, n: number): Uint8Array => {
  const made = new Uint8Array(length);
  new DataView(made.buffer).setUint32(0, Math.imul(n + 1, 2_654_435_761) >>> 0);
  new DataView(made.buffer).setUint8(4, n & 255);
  return made;
};
export const memberOf = (n: number): MemberId => memberIdFrom(bytes(5, n));

export const ended = (states: readonly State[]): boolean => states.at(-1)?.ended === true;

/** What is stored of learner `n` of a group after this journal. */
export function summaryFor(
  { id, settings }: Group,
  program: LoadedProgram,
  n: number,
  journal: readonly Entry[],
  states: readonly State[],
): Summary {
  const last = states.at(-1);
  const { pseudonyms, explain, certainty, keepDays } = settings;
  return {
    attempt: attemptIdFrom(bytes(17, n)),
    caseId: program.id,
    revision: program.revision,
    length: journal.length,
    path: encodePath(program, journal),
    measures: encodeMeasures(journal),
    ...(last?.ended ? { ending: last.at } : {}),
    at: firstSeen + n,
    branches: 0,
    membership: { group: id, explain, certainty, keepDays, ...(pseudonyms ? { member: memberOf(n) } : {}) },
  };
}

/** So many learners of a group at one case: they choose apart, and every second answer is sure. */
export function playedBy(group: Group, program: LoadedProgram, count: number, halfway = 0): readonly Summary[] {
  return Array.from({ length: count }, (_, n) => {
    const picks = Array.from({ length: n < halfway ? 3 : 40 }, (_unused, at) => (n * 7 + at * 3 + (n >> 2)) % 3);
    const { journal, states } = play(program, picks);
    const measured = journal.map(
      (entry, at): Entry => ({ ...entry, seconds: 20 + at, ...((n + at) % 2 ? { certainty: 'sure' } : {}) }),
    );
    return summaryFor(group, program, n, measured, states);
  });
}

/** As many attempts as wanted, each of somebody else, made of those few. */
export const copiesOf = (few: readonly Summary[], count: number): readonly Summary[] =>
  Array.from({ length: count }, (_, n) => few[n % few.length]).flatMap((one, n) => {
    const { membership } = one ?? {};
    return one && membership
      ? [{ ...one, attempt: attemptIdFrom(bytes(17, n)), membership: { ...membership, member: memberOf(n) } }]
      : [];
  });
