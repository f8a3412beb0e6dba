import type { CaseSummary, Catalogue, FirstMet, Goal, ModuleReading, ModuleSummary } from '../domain/catalogue.ts';
import type { LoadedProgram } from '../engine/program.ts';
import { start } from '../engine/state.ts';
import { personAt, stepOf } from '../engine/view.ts';
import { present } from '../lib/assert.ts';
import { hashOf, hashOfText } from '../lib/hash.ts';
import { canonicalJson } from '../lib/json.ts';
import type { CompiledCase } from './case.ts';
import { cheatSheetOf } from './compile/cheat-sheet.ts';
import { datesOf } from './compile/dates.ts';
import type { Facts } from './compile/facts.ts';
import { countItems } from './measure/test-bank.ts';
import type { CompiledModule } from './module.ts';
import type { Project } from './project.ts';
import type { CompiledTest } from './test-bank.ts';

/** What a build publishes beside its programs and tests. */
export interface Published {
  readonly catalogue: Catalogue;
  /** What is only looked up, as canonical JSON by its hash. */
  readonly readings: Readonly<Record<string, string>>;
}

/** What is published: modules with their sound cases, in the order of their ids, named by the hash of it all. */
export async function publish({ modules, cases, tests, pages, facts, local }: Project): Promise<Published> {
  const readings: Record<string, string> = {};
  async function add(reading: unknown): Promise<{ readonly reading: string }> {
    const text = canonicalJson(reading);
    const name = await hashOfText(text);
    readings[name] = text;
    return { reading: name };
  }
  const content = {
    modules: await Promise.all(
      modules.map(
        async (learningModule): Promise<ModuleSummary> => ({
          ...entryOf(learningModule),
          cases: cases
            .filter(({ module }) => module === learningModule.file.id)
            .flatMap((one) => summaryOf(one, learningModule) ?? []),
          ...testOf(tests.find(({ module }) => module === learningModule.file.id)),
          ...(await add(readingOf(learningModule, facts))),
        }),
      ),
    ),
    pages: await Promise.all(
      pages.map(async (page) => ({ id: page.id, title: page.title, intro: page.intro, ...(await add(page)) })),
    ),
    local,
  };
  return { catalogue: { revision: await hashOf(content), ...content }, readings };
}

const entryOf = ({ file, translation }: CompiledModule): Pick<ModuleSummary, 'id' | 'title' | 'summary'> => ({
  id: file.id,
  title: translation.text(file.title, ['title']),
  summary: translation.text(file.summary, ['summary']),
});

const goalsOf = ({ file, translation }: Pick<CompiledModule, 'file' | 'translation'>): readonly Goal[] =>
  Object.entries(file.goals).map(([id, nl]) => ({ id, text: translation.text(nl, ['goals', id]) }));

/** What a module is beside its entry in the catalogue. */
export const readingOf = ({ file, translation }: CompiledModule, facts: Facts): ModuleReading => ({
  forWhom: translation.text(file['for-whom'], ['for-whom']),
  minutes: file.minutes,
  ...datesOf(file),
  goals: goalsOf({ file, translation }),
  literature: file.literature,
  disclosure: translation.text(file.disclosure, ['disclosure']),
  cheatSheet: cheatSheetOf(file, translation, facts),
});

/** What the catalogue says of a case; nothing of one with errors. */
export function summaryOf(
  { module, file, translation, program, coverage }: CompiledCase,
  around: CompiledModule,
): CaseSummary | undefined {
  if (!program || !coverage) return undefined;
  const { id, role, title, brief, contentNote, setting } = file;
  const goal = file.goal === undefined ? undefined : goalsOf(around).find((known) => known.id === file.goal)?.text;
  return {
    id,
    module,
    revision: program.revision,
    role,
    title: translation.text(title, ['title']),
    brief: translation.text(brief, ['brief']),
    contentNote: translation.text(contentNote, ['contentNote']),
    ...openingOf(program),
    ...(goal ? { goal } : {}),
    setting,
    minutes: Math.round(coverage.lengths.minutes.median),
    ...datesOf(file),
  };
}

/** Whom the learner meets first, as they seem then, and what is asked. */
function openingOf(program: LoadedProgram): Pick<CaseSummary, 'met' | 'ask'> {
  const { at, context } = start(program);
  const { name, about, mood, face } = present(program.cast[personAt(program, at)], at);
  const seems = mood && stepOf(mood, context);
  const shown = seems ? seems.face : face;
  const met: FirstMet = {
    name,
    ...(about ? { about } : {}),
    ...(seems ? { mood: seems.word } : {}),
    ...(shown ? { face: shown } : {}),
  };
  // What takes several answers or a rating is only understood where it stands.
  const { kind, ask } = present(program.scenes[at], at);
  return { met, ...(ask && kind === 'single' ? { ask } : {}) };
}

/** A test that has errors is not there. */
function testOf(test: CompiledTest | undefined): Pick<ModuleSummary, 'test'> {
  return test?.bank ? { test: { revision: test.bank.revision, items: countItems(test.file) } } : {};
}
