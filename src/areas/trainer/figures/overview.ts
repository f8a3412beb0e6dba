import type { Group, MemberId } from '../../../domain/group.ts';
import { type DecisionFigures, figuresOf, pointsOf } from '../../../engine/figures.ts';
import { measuresOf } from '../../../engine/path.ts';
import type { LoadedProgram } from '../../../engine/program.ts';
import type { Summary } from '../../../storage/ports.ts';
import { type Counted, isFinished, personOf } from './counting.ts';
import { type Pooled, pooled } from './pooled.ts';

/*
 * What a trainer sees of a group, from its summaries alone: no clock, no store. Figures about fewer learners than the
 * group's minimum are not in it, so no page can show them.
 */

/** Somebody who has begun. */
export interface Participant {
  /** Absent where the group keeps no pseudonyms. */
  readonly member?: MemberId;
  readonly begun: number;
  readonly finished: number;
  /** Seconds since the epoch: the last answer that we know of. */
  readonly lastAt: number;
}

/** How a group took one case. */
export interface CaseOverview {
  readonly id: string;
  /** The program whose words it is shown in; absent when it cannot be had now. */
  readonly program?: LoadedProgram;
  readonly begun: number;
  readonly finished: number;
  /** Absent while fewer than the group's minimum have finished. */
  readonly figures?: CaseFigures;
}

export interface CaseFigures {
  /** Decisions that at least the minimum answered, in the order of the story. */
  readonly decisions: readonly DecisionFigures[];
  /** How many decisions fewer answered. */
  readonly hidden: number;
  /** The decisions most worth talking about. */
  readonly points: readonly DecisionFigures[];
  /** Ids of endings. */
  readonly endings: Pooled;
  /** The median of who finished. */
  readonly minutes: number;
}

export interface Overview {
  readonly people: readonly Participant[];
  /** How many have finished every case of the group. */
  readonly done: number;
  /** In the trainer's order. */
  readonly cases: readonly CaseOverview[];
}

/** The programs that attempts are read with, and the one that a case is shown in. */
export interface KnownPrograms {
  readonly byRevision: ReadonlyMap<string, LoadedProgram>;
  readonly byCase: ReadonlyMap<string, LoadedProgram>;
}

/** All there is to see of a group. Attempts at cases that are no longer the group's, or of unknown programs, are left out. */
export function overviewOf({ cases, settings }: Group, counted: Counted, programs: KnownPrograms): Overview {
  const attempts = counted.all().filter(({ caseId }) => cases.includes(caseId));
  const people = peopleOf(attempts);
  return {
    people,
    done: people.filter(({ finished }) => finished === cases.length).length,
    cases: cases.map((id) => caseOverview(id, attempts, programs, settings.minimum)),
  };
}

function peopleOf(attempts: readonly Summary[]): Participant[] {
  const people = new Map<string, Participant>();
  for (const attempt of attempts) {
    const person = personOf(attempt);
    const { begun = 0, finished = 0, lastAt = 0 } = people.get(person) ?? {};
    const { member } = attempt.membership ?? {};
    people.set(person, {
      ...(member === undefined ? {} : { member }),
      begun: begun + 1,
      finished: finished + (isFinished(attempt) ? 1 : 0),
      lastAt: Math.max(lastAt, attempt.at),
    });
  }
  return [...people.values()];
}

function caseOverview(
  id: string,
  attempts: readonly Summary[],
  { byRevision, byCase }: KnownPrograms,
  minimum: number,
): CaseOverview {
  const program = byCase.get(id);
  const own = attempts.filter(({ caseId }) => caseId === id);
  const finished = own.filter(isFinished);
  const known = { id, ...(program ? { program } : {}), begun: own.length, finished: finished.length };
  if (!program || finished.length < minimum) return known;
  const ways = own.flatMap(({ revision, path, measures }) => {
    const played = byRevision.get(revision);
    return played ? [{ program: played, path, measures }] : [];
  });
  const decisions = figuresOf(program, ways).filter(isJudged);
  const shown = decisions.filter(({ answered }) => answered >= minimum);
  const figures = {
    decisions: shown,
    hidden: decisions.length - shown.length,
    points: pointsOf(shown),
    endings: pooled(
      countsOf(finished.flatMap(({ ending = '' }) => (program.endings[ending] ? [ending] : []))),
      minimum,
    ),
    minutes: median(finished.map(({ measures }) => secondsIn(measures))) / 60,
  };
  return { ...known, figures };
}

/** Whether there was something to choose that a case has an opinion about. */
const isJudged = ({ options }: DecisionFigures): boolean =>
  options.length > 1 && options.some(({ choice }) => choice.verdict !== undefined);

function countsOf(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** About how long an attempt took; an answer that nobody timed counts as none. */
const secondsIn = (measures: string): number =>
  [...measures].reduce((sum, letter) => sum + (measuresOf(letter).seconds ?? 0), 0);

function median(numbers: readonly number[]): number {
  const ordered = [...numbers].sort((a, b) => a - b);
  return ordered[Math.floor(ordered.length / 2)] ?? 0;
}
