import type { CaseSummary, Catalogue, ModuleSummary } from '../domain/catalogue.ts';
import { hashOf } from '../lib/hash.ts';
import type { CompiledCase, CompiledModule } from './project.ts';

/** What is published: modules with their sound cases, in the order of their ids, named by the hash of it all. */
export async function catalogueOf(
  modules: readonly CompiledModule[],
  cases: readonly CompiledCase[],
): Promise<Catalogue> {
  const summaries = modules.map(
    ({ file }): ModuleSummary => ({
      id: file.id,
      title: { nl: file.title },
      summary: { nl: file.summary },
      goals: file.goals.map((nl) => ({ nl })),
      literature: file.literature,
      disclosure: { nl: file.disclosure },
      cheatSheet: file['cheat-sheet'].map((nl) => ({ nl })),
      cases: cases.filter(({ module }) => module === file.id).flatMap((one) => summaryOf(one) ?? []),
    }),
  );
  const content = { modules: summaries };
  return { revision: await hashOf(content), ...content };
}

function summaryOf({ module, file, program, coverage }: CompiledCase): CaseSummary | undefined {
  if (!program || !coverage) return undefined;
  const { id, role, title, brief, contentNote, prepared, expires } = file;
  return {
    id,
    module,
    revision: program.revision,
    role,
    title: { nl: title },
    brief: { nl: brief },
    contentNote: { nl: contentNote },
    minutes: Math.round(coverage.lengths.minutes.median),
    prepared,
    expires,
  };
}
