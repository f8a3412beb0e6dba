import type { LoadedProgram } from '../engine/program.ts';
import { type Coverage, defaultBudget, walk } from '../engine/walk.ts';
import { hashOf } from '../lib/hash.ts';
import { cheatSheetOf } from './compile/cheat-sheet.ts';
import { checkFacts, type Facts } from './compile/facts.ts';
import { Glossary } from './compile/glossary.ts';
import { compileProgram, type Register, type Surroundings } from './compile/program.ts';
import type { Diagnostic } from './diagnostic.ts';
import * as syntax from './diagnostics/syntax.ts';
import { lintChoices } from './lint/choices.ts';
import { lintExpiry, lintFactDates } from './lint/dates.ts';
import { lintEcho } from './lint/echo.ts';
import { lintGlossary } from './lint/glossary.ts';
import { lintCoverage, lintDecisions, lintTargets } from './lint/graph.ts';
import { lintLengths, lintTexts } from './lint/texts.ts';
import { measureTexts, type TextMeasures } from './measure/texts.ts';
import { type Parsed, parse } from './parse.ts';
import { Reporter } from './reporter.ts';
import { type CaseFile, caseFile } from './schema/case.ts';
import { reserved } from './schema/condition.ts';
import { type GlossaryFile, glossaryFile } from './schema/glossary.ts';
import { competenciesFile, type FactFile, factsFile, type ModuleFile, moduleFile, walkFile } from './schema/module.ts';
import { overlayFile, translated } from './schema/translation.ts';
import { textsOfCase } from './translate/case.ts';
import { textsOfGlossary } from './translate/glossary.ts';
import { textsOfModule } from './translate/module.ts';
import { Overlays, type Read, type TranslationState } from './translate/overlays.ts';
import { Translation } from './translate/translation.ts';
import { checkWalk } from './walks.ts';

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
}

export interface CompiledModule {
  readonly path: string;
  readonly file: ModuleFile;
  readonly translation: Translation;
}

/** Everything that a set of files says, and everything that is wrong with it. */
export interface Project {
  readonly diagnostics: readonly Diagnostic[];
  readonly modules: readonly CompiledModule[];
  readonly cases: readonly CompiledCase[];
  readonly competencies: Readonly<Record<string, { readonly nl: string; readonly en: string }>>;
  readonly facts: Readonly<Record<string, FactFile>>;
  readonly translations: readonly TranslationState[];
}

export interface Options {
  /** YYYY-MM-DD: what is past its date then. */
  readonly today: string;
  /** States to explore for each case at most. */
  readonly budget?: number;
  /** Walks this case alone: walking all of them is most of the work. */
  readonly only?: string;
  /** Gives the coverage of a program from an earlier walk, or walks. */
  readonly walked?: (program: LoadedProgram, budget: number, walk: () => Coverage) => Coverage;
}

const shapes = {
  module: /^modules\/([^/]+)\/module\.yaml$/,
  case: /^modules\/([^/]+)\/cases\/([^/.]+)\.yaml$/,
  walk: /^modules\/([^/]+)\/walks\/[^/.]+\.yaml$/,
  overlay: new RegExp(`^modules/.+\\.(${translated.join('|')})\\.yaml$`),
};

/** Compiles a whole project, path → text; reports all problems of all files at once. */
export async function compileProject(files: Readonly<Record<string, string>>, options: Options): Promise<Project> {
  const reporters: Reporter[] = [];
  const read = <T>(path: string, parsed: Parsed<T>): { path: string; value: T; reporter: Reporter } | undefined => {
    reporters.push(parsed.reporter);
    return parsed.value === undefined ? undefined : { path, value: parsed.value, reporter: parsed.reporter };
  };
  const each = <T>(shape: RegExp, parser: (path: string, text: string) => Parsed<T>) =>
    Object.keys(files)
      .filter((path) => shape.test(path))
      .sort()
      .flatMap((path) => read(path, parser(path, files[path] ?? '')) ?? []);

  const [facts] = each(/^modules\/facts\.yaml$/, (path, text) => parse(path, text, factsFile));
  const [glossary] = each(/^modules\/glossary\.yaml$/, (path, text) => parse(path, text, glossaryFile));
  const [competencies] = each(/^modules\/competencies\.yaml$/, (path, text) => parse(path, text, competenciesFile));
  const modules = each(shapes.module, (path, text) => parse(path, text, moduleFile));
  const cases = each(shapes.case, (path, text) => parse(path, text, caseFile));
  const walks = each(shapes.walk, (path, text) => parse(path, text, walkFile));
  const overlays = new Overlays(each(shapes.overlay, (path, text) => parse(path, text, overlayFile)));

  if (facts) lintFactDates(facts.value.facts, options.today, facts.reporter);
  const register = {
    facts: facts?.value.facts ?? {},
    competencies: competencies?.value ?? {},
    glossary: compileGlossary(glossary, facts?.value.facts ?? {}, overlays),
  };
  const compiledModules = modules.map(({ path, value: file, reporter }): CompiledModule => {
    checkName(file.id, folderOf(path), reporter);
    lintExpiry(file, options.today, reporter);
    for (const [at, line] of file['cheat-sheet'].entries()) {
      if (typeof line !== 'string') checkFacts(line['rests-on'], ['cheat-sheet', at], register.facts, reporter);
    }
    return { path, file, translation: overlays.of(path, file.id, textsOfModule(file), reporter) };
  });
  const known = new Map<string, string>();
  const compiled: CompiledCase[] = [];
  for (const { path, value: file, reporter } of cases) {
    const other = known.get(file.id);
    if (other) reporter.report(['id'], syntax.duplicateId, { id: file.id, other });
    known.set(file.id, path);
    checkName(file.id, path.replace(/^.*\/|\.yaml$/g, ''), reporter);
    const translation = overlays.of(path, file.id, textsOfCase(file), reporter);
    const module = folderOf(path);
    const around = compiledModules.find((known) => folderOf(known.path) === module);
    const cheatSheet = around ? cheatSheetOf(around.file, around.translation, register.facts) : [];
    compiled.push(await compileCase({ path, file, translation }, { module, cheatSheet }, register, reporter, options));
  }
  for (const { value, reporter } of walks) checkWalk(value, compiled, reporter);
  reporters.push(...strayFiles([...unread(Object.keys(files)), ...overlays.stray]));
  return {
    diagnostics: sorted(reporters.flatMap((reporter) => reporter.diagnostics)),
    modules: compiledModules,
    cases: compiled,
    competencies: competencies?.value ?? {},
    facts: register.facts,
    translations: overlays.states,
  };
}

function compileGlossary(read: Read<GlossaryFile> | undefined, facts: Facts, overlays: Overlays): Glossary {
  if (!read) return new Glossary({}, new Translation(), facts);
  const { path, value, reporter } = read;
  lintGlossary(value, facts, reporter);
  return new Glossary(value, overlays.of(path, 'glossary', textsOfGlossary(value), reporter), facts);
}

async function compileCase(
  source: Pick<CompiledCase, 'path' | 'file' | 'translation'>,
  surroundings: Surroundings,
  register: Omit<Register, 'translation'>,
  reporter: Reporter,
  { today, budget = defaultBudget, only, walked = (_program, _budget, walk) => walk() }: Options,
): Promise<CompiledCase> {
  const { file, translation } = source;
  const known = { ...source, module: surroundings.module, texts: measureTexts(file) };
  checkIds(file, reporter);
  const { program, conditions } = compileProgram(file, surroundings, { ...register, translation }, reporter);
  lintTargets(file, reporter);
  // A machine with names that point nowhere cannot run: what only running shows comes once the rest is right.
  const runs = !reporter.failed;
  lintDecisions(file, reporter);
  lintChoices(file, reporter);
  lintEcho(file, reporter);
  lintTexts(known.texts, reporter);
  lintExpiry(file, today, reporter);
  if (!runs) return known;
  const loaded = { ...program, revision: await hashOf(program) };
  if (only !== undefined && only !== file.id) return { ...known, ...(reporter.failed ? {} : { program: loaded }) };
  const coverage = walked(loaded, budget, () => walk(loaded, budget));
  lintCoverage(program, conditions, coverage, reporter);
  lintLengths(coverage, reporter);
  return { ...known, coverage, ...(reporter.failed ? {} : { program: loaded }) };
}

const folderOf = (path: string): string => path.split('/')[1] ?? '';

function checkName(id: string, name: string, reporter: Reporter): void {
  if (id !== name) reporter.report(['id'], syntax.wrongFileName, { id, name });
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

/** YAML files under modules/ that nothing reads. */
const unread = (paths: readonly string[]): readonly string[] =>
  paths
    .filter((path) => !/^modules\/(facts|competencies|glossary)\.yaml$/.test(path))
    .filter((path) => !Object.values(shapes).some((shape) => shape.test(path)));

const strayFiles = (paths: readonly string[]): readonly Reporter[] =>
  paths.map((file) => {
    const reporter = new Reporter(file);
    reporter.report([], syntax.strayFile, { file });
    return reporter;
  });

/** By file, then place; a problem that was met twice is said once. */
function sorted(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const once = new Map(diagnostics.map((one) => [JSON.stringify(one), one]));
  return [...once.values()].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : 1),
  );
}
