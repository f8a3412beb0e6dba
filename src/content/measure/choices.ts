import type { CaseFile, SceneFile } from '../schema/case.ts';
import { words } from './readability.ts';

/** Options beside each other, by their words. */
export interface Question {
  readonly count: number;
  /** Words of the longest and the shortest option. */
  readonly longest: number;
  readonly shortest: number;
  /** The place of the best option, from 0; absent where none is. */
  readonly best?: number;
  readonly bestIsLongest: boolean;
}

/** Weighs options by their words; `best` is the place of the best one, below 0 where there is none. */
export function weigh(options: readonly string[], best: number): Question {
  const sizes = options.map((option) => words(option).length);
  return {
    count: options.length,
    longest: Math.max(0, ...sizes),
    shortest: Math.min(...sizes),
    bestIsLongest: best >= 0 && sizes.every((size, at) => at === best || size < (sizes[best] ?? 0)),
    ...(best >= 0 ? { best } : {}),
  };
}

/** A scene where one of several options is chosen. */
export interface Decision extends Question {
  readonly scene: string;
  /** How many are on offer whatever happened before. */
  readonly always: number;
}

/** Every decision of a case with options to weigh against each other. */
export function decisionsOf(file: CaseFile): readonly Decision[] {
  return Object.entries(file.scenes).flatMap(([scene, { choices, pick }]) => {
    if (!choices || pick !== undefined) return [];
    const options = Object.values(choices);
    const best = options.findIndex(({ verdict }) => verdict === 'aanbevolen');
    const always = options.filter((choice) => choice.when === undefined).length;
    return [
      {
        scene,
        always,
        ...weigh(
          options.map(({ say }) => say),
          best,
        ),
      },
    ];
  });
}

/** Counts of the questions that have a best option among others. */
export interface BestMeasures {
  readonly decisions: number;
  /** In how many of them it is the longest. */
  readonly longest: number;
  /** How often it stands first, second, third. */
  readonly places: readonly number[];
}

/** Whether the best option gives itself away, over all questions together. */
export function measureBest(decisions: readonly Question[]): BestMeasures {
  const weighed = decisions.filter(({ count, best }) => best !== undefined && count > 1);
  return {
    decisions: weighed.length,
    longest: weighed.filter(({ bestIsLongest }) => bestIsLongest).length,
    places: [0, 1, 2].map((place) => weighed.filter(({ best }) => best === place).length),
  };
}

/** The scenes that ask to weigh something, those that come in between left aside. */
export const countDecisions = (file: CaseFile): number =>
  Object.values(file.scenes).filter((scene: SceneFile) => scene.choices && !scene.interrupts).length;
