import type { Role, Tone } from '../../domain/case.ts';
import type { Coverage } from '../../engine/walk.ts';
import type { CompiledCase } from '../case.ts';
import type { Facts } from '../compile/facts.ts';
import { countEchoes } from '../lint/echo.ts';
import { countDecisions, decisionsOf, measureBest } from '../measure/choices.ts';
import { words } from '../measure/readability.ts';
import type { CaseFile } from '../schema/case.ts';
import { type FactFigures, factFigures } from './facts.ts';
import { type Goal, goalsOf } from './goals.ts';

/** What there is to report of one case. */
export interface CaseFigures {
  readonly case: string;
  readonly module: string;
  readonly role: Role;
  readonly decisions: number;
  readonly scenes: number;
  readonly endings: Readonly<Record<Tone, number>>;
  /** In the whole file, and on the shortest, the median and the longest route. */
  readonly words: { readonly file: number } & Partial<Coverage['lengths']['words']>;
  /** What only a walk can tell: not there while the case has errors. */
  readonly minutes?: Coverage['lengths']['minutes'];
  readonly verdicts?: Coverage['verdicts'];
  readonly readability: { readonly scenes: number; readonly explanations: number };
  readonly facts: FactFigures;
  readonly goals: readonly Goal[];
}

/** Everything that is measured of a case, as its lints and its walk measure it. */
export interface CaseMeasures {
  readonly decisions: number;
  readonly options: { readonly fewest: number; readonly most: number; readonly uneven: number };
  readonly best: ReturnType<typeof measureBest>;
  readonly echoes: number;
  readonly texts: CompiledCase['texts'];
  readonly mostWords: {
    readonly scene: number;
    readonly option: number;
    readonly reaction: number;
    readonly explanation: number;
  };
  readonly explanations: number;
  readonly withoutSource: number;
  readonly oldestCheck: string | undefined;
  readonly coverage: Coverage | undefined;
}

export function figuresOf(one: CompiledCase, register: Facts, today: string): CaseFigures {
  const { file, module, texts, coverage } = one;
  const measures = measuresOf(one, register);
  const tones = Object.values(file.endings).map(({ tone }) => tone);
  const count = (tone: Tone): number => tones.filter((known) => known === tone).length;
  return {
    case: file.id,
    module,
    role: file.role,
    decisions: measures.decisions,
    scenes: Object.keys(file.scenes).length,
    endings: { strong: count('strong'), mixed: count('mixed'), harm: count('harm') },
    words: { file: texts.words, ...coverage?.lengths.words },
    readability: texts.readability,
    ...(coverage ? { minutes: coverage.lengths.minutes, verdicts: coverage.verdicts } : {}),
    facts: factFigures(restsOn(file), register),
    goals: goalsOf(measures, today),
  };
}

function measuresOf(one: CompiledCase, register: Facts): CaseMeasures {
  const { file, texts, coverage } = one;
  const decisions = decisionsOf(file);
  const most = (kind: 'say' | 'why'): number => Math.max(0, ...texts.byKind(kind).map(({ nl }) => words(nl).length));
  const shown = Object.entries(coverage?.mostWords ?? {});
  const atMost = (isReaction: boolean): number =>
    Math.max(0, ...shown.filter(([place]) => place.includes('.') === isReaction).map(([, size]) => size));
  const explained = Object.values(file.scenes)
    .flatMap(({ choices = {} }) => Object.values(choices))
    .filter(({ why }) => why);
  return {
    decisions: countDecisions(file),
    options: {
      fewest: Math.min(...decisions.map(({ count }) => count)),
      most: Math.max(...decisions.map(({ always }) => always)),
      uneven: Math.max(...decisions.map(({ longest, shortest }) => longest / Math.max(1, shortest))),
    },
    best: measureBest(decisions),
    echoes: countEchoes(file),
    texts,
    mostWords: { scene: atMost(false), option: most('say'), reaction: atMost(true), explanation: most('why') },
    explanations: explained.length,
    withoutSource: explained.filter((choice) => (choice['rests-on'] ?? []).length === 0).length,
    oldestCheck: factFigures(restsOn(file), register).oldestCheck,
    coverage,
  };
}

/** The facts that the explanations of a case rest on. */
const restsOn = ({ scenes }: CaseFile): readonly string[] =>
  Object.values(scenes).flatMap(({ choices = {} }) =>
    Object.values(choices).flatMap((choice) => choice['rests-on'] ?? []),
  );
