import { type Certainty, certainties } from '../domain/case.ts';
import { err, ok, type Result } from '../lib/result.ts';
import type { Entry, Journal } from './journal.ts';
import type { LoadedProgram } from './program.ts';

/*
 * A journal as two short strings, for tokens and key-value metadata.
 *
 * path      per entry: its number of choices when that is not 1 (`~3`), then a two-character code for each choice.
 * measures  per entry one base64url character: two bits of certainty, four of time on a logarithmic scale.
 *
 * The path holds choices only: two devices that choose alike write the same path.
 */

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Why a stored path cannot be read with this program. */
export interface PathProblem {
  readonly reason: 'unreadable-path';
  readonly at: number;
}

/** The code of a choice; throws for one that the program does not have (the engine has checked before). */
const codeOf = (program: LoadedProgram, scene: string, choice: string): string => {
  const code = program.codes[`${scene}.${choice}`];
  if (!code) throw new Error(`No code for ${scene}.${choice}`);
  return code;
};

/** One entry's part of the path. */
export function encodeEntry(program: LoadedProgram, entry: Pick<Entry, 'scene' | 'choices'>): string {
  const codes = entry.choices.map((choice) => codeOf(program, entry.scene, choice)).join('');
  return entry.choices.length === 1 ? codes : `~${entry.choices.length}${codes}`;
}

/** The choices of a journal as a path; the journal must have been accepted by `replay`. */
export const encodePath = (program: LoadedProgram, journal: Journal): string =>
  journal.map((entry) => encodeEntry(program, entry)).join('');

/** Certainty and time of a journal, one character an entry. */
export const encodeMeasures = (journal: Journal): string =>
  journal.map(({ certainty, seconds }) => alphabet[certaintyBits(certainty) * 16 + timeBits(seconds)] ?? 'A').join('');

const certaintyBits = (certainty: Certainty | undefined): number =>
  certainty === undefined ? 0 : certainties.indexOf(certainty) + 1;

/** 0 is unknown; n stands for about 2^(n·0.8) seconds: 1 → 1 s, 5 → 16 s, 10 → 4 min, 15 → an hour. */
const timeBits = (seconds: number | undefined): number =>
  seconds === undefined ? 0 : Math.min(15, Math.max(1, Math.round(Math.log2(Math.max(1, seconds)) / 0.8)));

const secondsOf = (bits: number): number => Math.round(2 ** (bits * 0.8));

/** Is told of each answer in turn, with its letter of the measures. */
type AnswerVisitor = (scene: string, choices: readonly string[], measure: string | undefined) => void;

/**
 * Reads a path by a plain walk over the table of codes. Only its form is checked here: whether the choices were on offer
 * is for `replay`. Measures may be shorter than the path: what is missing stays unknown.
 */
export function readPath(
  program: LoadedProgram,
  path: string,
  measures: string,
  visit: AnswerVisitor,
): Result<void, PathProblem> {
  const byCode = namesOf(program);
  let entries = 0;
  for (let at = 0; at < path.length; entries++) {
    const start = at;
    let count = 1;
    if (path[at] === '~') {
      count = Number.parseInt(path[at + 1] ?? '', 10);
      at += 2;
    }
    const names: (readonly [scene: string, choice: string])[] = [];
    for (; names.length < count; at += 2) {
      const name = byCode.get(path.slice(at, at + 2));
      if (!name || (names[0] && names[0][0] !== name[0])) return err({ reason: 'unreadable-path', at: start });
      names.push(name);
    }
    const scene = names[0]?.[0];
    if (scene === undefined) return err({ reason: 'unreadable-path', at: start });
    visit(
      scene,
      names.map(([, choice]) => choice),
      measures[entries],
    );
  }
  return ok(undefined);
}

/** Reads a journal back from its path, measures and notes (by entry number); refuses what `readPath` refuses. */
export function decodeJournal(
  program: LoadedProgram,
  path: string,
  measures: string,
  notes: Readonly<Record<string, string>>,
): Result<Journal, PathProblem> {
  const journal: Entry[] = [];
  const read = readPath(program, path, measures, (scene, choices, measure) => {
    const note = notes[journal.length];
    journal.push({ scene, choices, ...measuresOf(measure), ...(note === undefined ? {} : { note }) });
  });
  return read.ok ? ok(journal) : read;
}

/** How sure somebody was, from one letter of the measures. */
export const certaintyOf = (measure: string | undefined): Certainty | undefined =>
  measure === undefined ? undefined : certainties[(alphabet.indexOf(measure) >> 4) - 1];

/** How sure somebody was of an answer, and how long it took, from its letter of the measures. */
export function measuresOf(character: string | undefined): Pick<Entry, 'certainty' | 'seconds'> {
  const bits = character === undefined ? -1 : alphabet.indexOf(character);
  if (bits < 0) return {};
  const certainty = certaintyOf(character);
  const time = bits & 15;
  return { ...(certainty ? { certainty } : {}), ...(time ? { seconds: secondsOf(time) } : {}) };
}

const names = new WeakMap<LoadedProgram, ReadonlyMap<string, readonly [string, string]>>();

function namesOf(program: LoadedProgram): ReadonlyMap<string, readonly [string, string]> {
  const known = names.get(program);
  if (known) return known;
  const map = new Map(
    Object.entries(program.codes).map(([name, code]) => {
      const dot = name.indexOf('.');
      return [code, [name.slice(0, dot), name.slice(dot + 1)]] as const;
    }),
  );
  names.set(program, map);
  return map;
}
