import type { Role } from '../../domain/case.ts';
import type { Facts } from '../compile/facts.ts';
import { measureBest } from '../measure/choices.ts';
import { countItems, questionsOf } from '../measure/test-bank.ts';
import type { Project } from '../project.ts';
import type { TestFile } from '../schema/test-bank.ts';
import type { CompiledTest } from '../test-bank.ts';
import { type CaseFigures, figuresOf } from './case.ts';
import { type FactFigures, factFigures } from './facts.ts';

/** How much of a file is translated. */
export interface TranslationFigures {
  readonly name: string;
  readonly lang: string;
  readonly texts: number;
  readonly current: number;
  readonly outdated: number;
}

/** How many items a module's test has, and what they rest on. */
export interface TestFigures {
  readonly module: string;
  readonly items: number;
  readonly byRole: Readonly<Record<Role, number>>;
  readonly facts: FactFigures;
  /** In how many items the best option is the longest, and how often it stands first, second, third. */
  readonly bestIsLongest: number;
  readonly bestPlaces: readonly number[];
}

/** Everything there is to report of what is published. */
export interface Figures {
  readonly cases: readonly CaseFigures[];
  readonly tests: readonly TestFigures[];
  readonly translations: readonly TranslationFigures[];
}

/** The figures of a whole project; `today` is YYYY-MM-DD. */
export function figuresOfProject({ modules, cases, tests, facts, translations }: Project, today: string): Figures {
  return {
    cases: cases.map((one) => figuresOf(one, facts, today)),
    // A module without a test is counted too: with nothing.
    tests: modules.map(({ file }) =>
      testFigures(
        file.id,
        tests.find(({ module }) => module === file.id),
        facts,
      ),
    ),
    translations: translations.map(({ name, lang, matches }) => ({
      name,
      lang,
      texts: matches.length,
      current: matches.filter(({ standing }) => standing === 'current').length,
      outdated: matches.filter(({ standing }) => standing === 'outdated').length,
    })),
  };
}

const noItems: TestFile = { format: 1, prepared: '', expires: '', items: {} };

function testFigures(module: string, test: CompiledTest | undefined, facts: Facts): TestFigures {
  const file = test?.file ?? noItems;
  const { longest, places } = measureBest(questionsOf(file));
  return {
    module,
    items: Object.keys(file.items).length,
    byRole: countItems(file),
    facts: factFigures(
      Object.values(file.items).flatMap((item) => item['rests-on']),
      facts,
    ),
    bestIsLongest: longest,
    bestPlaces: places,
  };
}
