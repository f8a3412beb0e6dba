import type { Group, MemberId } from '../../../domain/group.ts';
import { type DecisionFigures, figuresIn, pointsOf } from '../../../engine/figures.ts';
import type { LoadedProgram } from '../../../engine/program.ts';
import type { Summary } from '../../../storage/ports.ts';
import { type Counted, isFinished, personOf } from './counting.ts';
import { type Pooled, pooled } from './pooled.ts';
import { addUp, type CaseTallies, type CaseTally } from './tallying.ts';

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
  /** The median of who finished; 0 when nobody was timed. */
  readonly minutes: number;
}

export interface Overview {
  /** Nobody where a group is too large to name them. */
  readonly people: readonly Participant[];
  /** How many have begun. */
  readonly begun: number;
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

/** All there is to see of a group. Attempts at cases that are no longer the group's are left out. */
export function overviewOf(group: Group, counted: Counted, programs: KnownPrograms): Overview {
  const attempts = counted.all().filter(({ caseId }) => group.cases.includes(caseId));
  const tallies: CaseTallies = new Map();
  for (const attempt of attempts) addUp(tallies, attempt, programs.byRevision.get(attempt.revision));
  const people = peopleOf(attempts);
  const done = people.filter(({ finished }) => finished === group.cases.length).length;
  return { people, begun: people.length, done, cases: casesOf(group, tallies, programs) };
}

/** A group's cases from what was added up, in the trainer's order. */
export const casesOf = ({ cases, settings }: Group, tallies: CaseTallies, { byCase }: KnownPrograms) =>
  cases.map((id) => caseOverview(id, tallies.get(id), byCase.get(id), settings.minimum));

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
  tally: CaseTally | undefined,
  program: LoadedProgram | undefined,
  minimum: number,
): CaseOverview {
  const { begun = 0, finished = 0 } = tally ?? {};
  const known = { id, ...(program ? { program } : {}), begun, finished };
  if (!program || !tally || finished < minimum) return known;
  const decisions = figuresIn(program, tally.scenes).filter(isJudged);
  const shown = decisions.filter(({ answered }) => answered >= minimum);
  const endings = new Map([...tally.endings].filter(([ending]) => program.endings[ending]));
  const figures = {
    decisions: shown,
    hidden: decisions.length - shown.length,
    points: pointsOf(shown),
    endings: pooled(endings, minimum),
    minutes: medianOf(tally.minutes),
  };
  return { ...known, figures };
}

/** Whether there was something to choose that a case has an opinion about. */
const isJudged = ({ options }: DecisionFigures): boolean =>
  options.length > 1 && options.some(({ choice }) => choice.verdict !== undefined);

/** The middle one of numbers that are given with how often they come. */
function medianOf(numbers: ReadonlyMap<number, number>): number {
  const ordered = [...numbers].sort(([a], [b]) => a - b);
  let left = ordered.reduce((sum, [, count]) => sum + count, 0) / 2;
  for (const [number, count] of ordered) {
    left -= count;
    if (left < 0) return number;
  }
  return 0;
}
