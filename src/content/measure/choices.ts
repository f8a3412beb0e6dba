import type { CaseFile, ChoiceFile, SceneFile } from '../schema/case.ts';
import { words } from './readability.ts';

/** A scene where one of several options is chosen. */
export interface Decision {
  readonly scene: string;
  readonly options: readonly (readonly [id: string, choice: ChoiceFile])[];
  /** How many are on offer whatever happened before. */
  readonly always: number;
  /** Words of the longest and the shortest option. */
  readonly longest: number;
  readonly shortest: number;
  /** The place of the recommended option, from 0; absent where none is. */
  readonly best?: number;
  readonly bestIsLongest: boolean;
}

/** Every decision of a case with options to weigh against each other. */
export function decisionsOf(file: CaseFile): readonly Decision[] {
  return Object.entries(file.scenes).flatMap(([scene, { choices, pick }]) =>
    choices && pick === undefined ? [decision(scene, Object.entries(choices))] : [],
  );
}

function decision(scene: string, options: Decision['options']): Decision {
  const sizes = options.map(([, { say }]) => words(say).length);
  const best = options.findIndex(([, { verdict }]) => verdict === 'aanbevolen');
  return {
    scene,
    options,
    always: options.filter(([, choice]) => choice.when === undefined).length,
    longest: Math.max(0, ...sizes),
    shortest: Math.min(...sizes),
    bestIsLongest: best >= 0 && sizes.every((size, at) => at === best || size < (sizes[best] ?? 0)),
    ...(best >= 0 ? { best } : {}),
  };
}

/** Shares of the decisions that have a best option among others. */
export interface BestMeasures {
  readonly decisions: number;
  /** In how many of them it is the longest. */
  readonly longest: number;
  /** How often it stands first, second, third. */
  readonly places: readonly number[];
}

/** Whether the best option gives itself away, over the whole case. */
export function measureBest(decisions: readonly Decision[]): BestMeasures {
  const weighed = decisions.filter(({ options, best }) => best !== undefined && options.length > 1);
  return {
    decisions: weighed.length,
    longest: weighed.filter(({ bestIsLongest }) => bestIsLongest).length,
    places: [0, 1, 2].map((place) => weighed.filter(({ best }) => best === place).length),
  };
}

/** The scenes that ask to weigh something, those that come in between left aside. */
export const countDecisions = (file: CaseFile): number =>
  Object.values(file.scenes).filter((scene: SceneFile) => scene.choices && !scene.interrupts).length;
