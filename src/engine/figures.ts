import type { Certainty, Verdict } from '../domain/case.ts';
import { certaintyOf, readPath } from './path.ts';
import { type Choice, isDecision, type LoadedProgram } from './program.ts';

/*
 * What a group chose, counted. From paths by a plain walk over the codes of a program: replaying the story for each
 * learner costs fifty times as much, and would say the same. Scenes and choices are joined by the authors' ids, so that
 * learners on two revisions of a case stand in one figure.
 */

/** One learner's way through a case, as far as it went (`Path` in domain/attempt.ts). */
export interface Way {
  readonly program: LoadedProgram;
  readonly path: string;
  readonly measures: string;
}

/** How often an option was chosen, and how surely. */
export interface OptionFigures {
  readonly choice: Choice;
  readonly count: number;
  readonly certainty: Readonly<Record<Certainty, number>>;
}

/** How a group split at one decision. */
export interface DecisionFigures {
  readonly scene: string;
  /** The program whose words it is shown in. */
  readonly program: LoadedProgram;
  /** How many learners answered; each counts once, with the first answer. */
  readonly answered: number;
  /** In the author's order. */
  readonly options: readonly OptionFigures[];
  /** How evenly the answers lie over the options: 0 when all chose alike, 1 when each option was chosen as often. */
  readonly entropy: number;
  /** How many learners chose an option that is advised against. */
  readonly against: number;
  /** The share of learners, 0–1, who did, and were sure. */
  readonly surelyWrong: number;
}

/** How many points are proposed for a debrief of twenty minutes. */
export const proposedPoints = 3;

/** Whether a verdict advises against. */
export const isAgainst = (verdict: Verdict | undefined): boolean => verdict === 'afgeraden' || verdict === 'schadelijk';

/** How much a decision is worth talking about, 0–1: half for the split, half for the sure who are advised otherwise. */
export const worth = ({ entropy, surelyWrong }: DecisionFigures): number => 0.5 * entropy + 0.5 * surelyWrong;

/** The decisions most worth talking about, in the order of the story; none that everybody took alike and rightly. */
export function pointsOf(decisions: readonly DecisionFigures[], most: number = proposedPoints): DecisionFigures[] {
  const best = decisions.filter((decision) => worth(decision) > 0).sort((a, b) => worth(b) - worth(a));
  const chosen = new Set(best.slice(0, most));
  return decisions.filter((decision) => chosen.has(decision));
}

/** The answers to one scene, added up; as plain data, so that sums can be kept and added to. */
export interface Tally {
  answered: number;
  against: number;
  surelyWrong: number;
  readonly options: Map<string, OptionTally>;
}
export type OptionTally = Record<Certainty, number> & { count: number };

/** Tallies by scene. */
export type Tallies = Map<string, Tally>;

/** The decisions of one case as the given learners took them: `figuresIn` of all their ways. */
export function figuresOf(words: LoadedProgram, ways: readonly Way[]): DecisionFigures[] {
  const tallies: Tallies = new Map();
  for (const way of ways) tallyUp(tallies, way);
  return figuresIn(words, tallies);
}

/**
 * Decisions in the order of `words`, the program that they are shown in. Answers to scenes and options that `words` no
 * longer has are left out.
 */
export function figuresIn(words: LoadedProgram, tallies: Tallies): DecisionFigures[] {
  return Object.entries(words.scenes).flatMap(([scene, asked]) => {
    const tally = tallies.get(scene);
    if (!tally || !isDecision(asked)) return [];
    const options = asked.choices.map((choice): OptionFigures => {
      const { count: taken = 0, sure = 0, doubt = 0, guess = 0 } = tally.options.get(choice.id) ?? {};
      return { choice, count: taken, certainty: { sure, doubt, guess } };
    });
    const { answered, against } = tally;
    const entropy = evenness(options.map((option) => option.count));
    return [{ scene, program: words, answered, options, entropy, against, surelyWrong: tally.surelyWrong / answered }];
  });
}

/** Adds one learner's way; what cannot be read of it is left out. Each scene counts once, with its first answer. */
export function tallyUp(tallies: Tallies, { program, path, measures }: Way): void {
  const seen = new Set<string>();
  readPath(program, path, measures, (scene, choices, measure) => {
    if (seen.has(scene)) return;
    seen.add(scene);
    const tally = tallies.get(scene) ?? { answered: 0, options: new Map(), against: 0, surelyWrong: 0 };
    tallies.set(scene, tally);
    tally.answered++;
    const certainty = certaintyOf(measure);
    const known = program.scenes[scene]?.choices ?? [];
    if (known.some(({ id, verdict }) => choices.includes(id) && isAgainst(verdict))) {
      tally.against++;
      if (certainty === 'sure') tally.surelyWrong++;
    }
    for (const id of choices) {
      const option = tally.options.get(id) ?? { count: 0, sure: 0, doubt: 0, guess: 0 };
      tally.options.set(id, option);
      option.count++;
      if (certainty) option[certainty]++;
    }
  });
}

/** Shannon entropy over the options, divided by its largest value (Pielou's evenness): 0 for one option or none. */
function evenness(counts: readonly number[]): number {
  const total = counts.reduce((sum, taken) => sum + taken, 0);
  if (total === 0 || counts.length < 2) return 0;
  let entropy = 0;
  for (const taken of counts) if (taken > 0) entropy -= (taken / total) * Math.log(taken / total);
  return entropy / Math.log(counts.length);
}
