import type { LoadedProgram } from '../engine/program.ts';
import { type Coverage, defaultBudget, walk } from '../engine/walk.ts';
import { hashOf } from '../lib/hash.ts';
import { compileProgram, type Register, type Surroundings } from './compile/program.ts';
import * as syntax from './diagnostics/syntax.ts';
import { checkName, nameOf, type Read } from './files.ts';
import { lintChoices } from './lint/choices.ts';
import { lintExpiry } from './lint/dates.ts';
import { lintEcho } from './lint/echo.ts';
import { lintCoverage, lintDecisions, lintTargets } from './lint/graph.ts';
import { lintLengths, lintTexts } from './lint/texts.ts';
import { measureTexts, type TextMeasures } from './measure/texts.ts';
import { type Drawings, portray } from './portraits/portray.ts';
import type { Options } from './project.ts';
import type { Reporter } from './reporter.ts';
import type { CaseFile } from './schema/case.ts';
import { reserved } from './schema/condition.ts';
import type { Translation } from './translate/translation.ts';

/** A compiled case with its source and what walking it showed. */
export interface CompiledCase {
  readonly path: string;
  readonly module: string;
  readonly file: CaseFile;
  readonly translation: Translation;
  readonly texts: TextMeasures;
  /** Absent when the case has errors: a program exists only when it is sound. */
  readonly program?: LoadedProgram;
  readonly coverage?: Coverage;
  /** The faces that the program names. */
  readonly drawings?: Drawings;
}

/** Compiles, lints and walks one case. */
export async function compileCase(
  { path, value: file, reporter }: Read<CaseFile>,
  surroundings: Surroundings,
  register: Register,
  { today, budget = defaultBudget, only, walked = (_program, _budget, walk) => walk() }: Options,
): Promise<CompiledCase> {
  const { translation } = register;
  const known = { path, module: surroundings.module, file, translation, texts: measureTexts(file) };
  checkName(file.id, nameOf(path), reporter);
  checkIds(file, reporter);
  const { program: told, conditions } = compileProgram(file, surroundings, register, reporter);
  lintTargets(file, reporter);
  // A machine with names that point nowhere cannot run: what only running shows comes once the rest is right.
  const runs = !reporter.failed;
  lintDecisions(file, reporter);
  lintChoices(file, reporter);
  lintEcho(file, reporter);
  lintTexts(known.texts, reporter);
  lintExpiry(file, today, reporter);
  if (!runs) return known;
  const { program, drawings } = await portray(told, file);
  const loaded = { ...program, revision: await hashOf(program) };
  const sound = () => (reporter.failed ? {} : { program: loaded, drawings });
  if (only !== undefined && only !== file.id) return { ...known, ...sound() };
  const coverage = walked(loaded, budget, () => walk(loaded, budget));
  lintCoverage(program, conditions, coverage, reporter);
  lintLengths(coverage, reporter);
  return { ...known, coverage, ...sound() };
}

/** Scenes and endings are states of one machine; meters and facts share the names that conditions and effects use. */
function checkIds(file: CaseFile, reporter: Reporter): void {
  const unique = (first: object, other: string, second: object, root: string): void => {
    for (const id of Object.keys(second)) {
      if (Object.hasOwn(first, id)) reporter.report([root, id], syntax.duplicateId, { id, other }, 'key');
    }
  };
  unique(file.scenes, 'een scène', file.endings, 'endings');
  unique(file.meters, 'een meter', file['facts-of-the-case'], 'facts-of-the-case');
  const taken = Object.fromEntries(['story', ...reserved].map((word) => [word, true]));
  for (const root of ['meters', 'facts-of-the-case', 'consequences'] as const) {
    unique(taken, 'een woord van het formaat', file[root], root);
  }
  unique({ back: 1 }, 'een woord van het formaat', file.scenes, 'scenes');
  unique({ back: 1 }, 'een woord van het formaat', file.endings, 'endings');
}
