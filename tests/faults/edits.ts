import type { CaseSummary, Catalogue } from '../../src/domain/catalogue.ts';
import type { LoadedProgram } from '../../src/engine/program.ts';
import { hashOf } from '../../src/lib/hash.ts';
import type { Published } from './builds.ts';

/** What an author does to a case between two deploys. */
export type Edit = 'texts' | 'choice-gone' | 'renamed' | 'removed';

/** The next build: each case of the catalogue edited in turn in one of these ways. */
export async function edited({ catalogue, programs }: Published, edits: readonly Edit[]): Promise<Published> {
  const next: LoadedProgram[] = [];
  let turn = 0;
  async function reissued(summary: CaseSummary): Promise<CaseSummary[]> {
    const edit = edits[turn++ % edits.length];
    const program = programs.find(({ revision }) => revision === summary.revision);
    if (!program || edit === undefined || edit === 'removed') return [];
    const { revision: _, ...content } = changes[edit](program);
    const revision = await hashOf(content);
    next.push({ ...content, revision });
    return [{ ...summary, id: content.id, title: content.title, revision }];
  }
  const modules: Catalogue['modules'][number][] = [];
  for (const learningModule of catalogue.modules) {
    const cases: CaseSummary[] = [];
    for (const summary of learningModule.cases) cases.push(...(await reissued(summary)));
    modules.push({ ...learningModule, cases });
  }
  return { catalogue: { ...catalogue, revision: await hashOf(modules), modules }, programs: next };
}

const changes: Readonly<Record<Exclude<Edit, 'removed'>, (program: LoadedProgram) => LoadedProgram>> = {
  texts: (program) => ({ ...program, title: { nl: `${program.title.nl} (herzien)` } }),
  renamed: (program) => ({ ...program, id: `${program.id}-2` }),
  /** The last choice of every scene that has three or more. */
  'choice-gone': (program) => ({
    ...program,
    scenes: Object.fromEntries(
      Object.entries(program.scenes).map(([id, scene]) => {
        const isLong = scene.kind === 'single' && scene.choices.length > 2;
        return [id, isLong ? { ...scene, choices: scene.choices.slice(0, -1) } : scene];
      }),
    ),
  }),
};
