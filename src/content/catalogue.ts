import type { CaseSummary, Catalogue, ModuleSummary } from '../domain/catalogue.ts';
import type { LoadedProgram } from '../engine/program.ts';
import { stepAt } from '../engine/view.ts';
import { present } from '../lib/assert.ts';
import { hashOf } from '../lib/hash.ts';
import type { CompiledCase } from './case.ts';
import { cheatSheetOf } from './compile/cheat-sheet.ts';
import { datesOf } from './compile/dates.ts';
import { countItems } from './measure/test-bank.ts';
import type { Project } from './project.ts';
import type { CompiledTest } from './test-bank.ts';

/** What is published: modules with their sound cases, in the order of their ids, named by the hash of it all. */
export async function catalogueOf({ modules, cases, tests, pages, facts }: Project): Promise<Catalogue> {
  const summaries = modules.map(
    ({ file, translation }): ModuleSummary => ({
      id: file.id,
      title: translation.text(file.title, ['title']),
      summary: translation.text(file.summary, ['summary']),
      forWhom: translation.text(file['for-whom'], ['for-whom']),
      minutes: file.minutes,
      ...datesOf(file),
      goals: Object.entries(file.goals).map(([id, nl]) => ({ id, text: translation.text(nl, ['goals', id]) })),
      literature: file.literature,
      disclosure: translation.text(file.disclosure, ['disclosure']),
      cheatSheet: cheatSheetOf(file, translation, facts),
      cases: cases.filter(({ module }) => module === file.id).flatMap((one) => summaryOf(one) ?? []),
      ...testOf(tests.find(({ module }) => module === file.id)),
    }),
  );
  const content = { modules: summaries, pages };
  return { revision: await hashOf(content), ...content };
}

/** What the catalogue says of a case; nothing of one with errors. */
export function summaryOf({ module, file, translation, program, coverage }: CompiledCase): CaseSummary | undefined {
  if (!program || !coverage) return undefined;
  const { id, role, title, brief, contentNote, setting } = file;
  const face = faceAtStart(program);
  return {
    id,
    module,
    revision: program.revision,
    role,
    title: translation.text(title, ['title']),
    brief: translation.text(brief, ['brief']),
    contentNote: translation.text(contentNote, ['contentNote']),
    setting,
    ...(face ? { face } : {}),
    minutes: Math.round(coverage.lengths.minutes.median),
    ...datesOf(file),
  };
}

/** How the patient looks before anything happened. */
function faceAtStart({ cast, patient, meters }: LoadedProgram): string | undefined {
  const { face, mood } = present(cast[patient], patient);
  if (!mood) return face;
  return stepAt(mood, present(meters[mood.by], mood.by).start).face;
}

/** A test that has errors is not there. */
function testOf(test: CompiledTest | undefined): Pick<ModuleSummary, 'test'> {
  return test?.bank ? { test: { revision: test.bank.revision, items: countItems(test.file) } } : {};
}
