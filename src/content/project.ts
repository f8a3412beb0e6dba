import type { Competency, KnowledgePage } from '../domain/catalogue.ts';
import type { Text } from '../domain/lang.ts';
import type { OfferedSlot } from '../domain/local-card.ts';
import type { LoadedProgram } from '../engine/program.ts';
import type { Coverage } from '../engine/walk.ts';
import { type CompiledCase, compileCase } from './case.ts';
import { cheatSheetOf } from './compile/cheat-sheet.ts';
import type { Facts } from './compile/facts.ts';
import { Glossary } from './compile/glossary.ts';
import type { Diagnostic } from './diagnostic.ts';
import * as syntax from './diagnostics/syntax.ts';
import { Files, folderOf, type Read } from './files.ts';
import { lintFactDates } from './lint/dates.ts';
import { lintGlossary } from './lint/glossary.ts';
import { lintGoals } from './lint/goals.ts';
import { lintSentences } from './lint/sentences.ts';
import { compileLocal } from './local.ts';
import { type CompiledModule, compileModule } from './module.ts';
import { compileCompetencies, compilePages } from './page.ts';
import { type CaseFile, caseFile } from './schema/case.ts';
import { type GlossaryFile, glossaryFile } from './schema/glossary.ts';
import { localFile } from './schema/local.ts';
import { competenciesFile, factsFile, moduleFile, walkFile } from './schema/module.ts';
import { pageFile } from './schema/page.ts';
import { testFile } from './schema/test-bank.ts';
import { overlayFile, translated } from './schema/translation.ts';
import { type CompiledTest, compileTestFile } from './test-bank.ts';
import { textsOfCase } from './translate/case.ts';
import { textsOfGlossary } from './translate/glossary.ts';
import { Overlays, type TranslationState } from './translate/overlays.ts';
import { Translation } from './translate/translation.ts';
import { checkWalk } from './walks.ts';

/** Everything that a set of files says, and everything that is wrong with it. */
export interface Project {
  readonly diagnostics: readonly Diagnostic[];
  readonly modules: readonly CompiledModule[];
  readonly cases: readonly CompiledCase[];
  readonly tests: readonly CompiledTest[];
  readonly pages: readonly KnowledgePage[];
  readonly competencies: Readonly<Record<string, Competency>>;
  readonly facts: Facts;
  /** The slots of the local card. */
  readonly local: readonly OfferedSlot[];
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

/** Compiles a whole project, path → text; reports all problems of all files at once. */
export async function compileProject(texts: Readonly<Record<string, string>>, options: Options): Promise<Project> {
  const files = new Files(texts);
  const overlays = new Overlays(files.all(new RegExp(`^modules/.+\\.(${translated.join('|')})\\.yaml$`), overlayFile));
  const register = files.one('modules/facts.yaml', factsFile);
  const facts = register?.value.facts ?? {};
  if (register) lintFactDates(facts, options.today, register.reporter);
  const glossary = compileGlossary(files.one('modules/glossary.yaml', glossaryFile), facts, overlays);
  const competencies = compileCompetencies(files.one('modules/competencies.yaml', competenciesFile), facts, overlays);
  const modules = files
    .all(/^modules\/[^/]+\/module\.yaml$/, moduleFile)
    .map((read) => compileModule(read, facts, overlays, options.today));
  const cases: CompiledCase[] = [];
  const caseFiles = files.all(/^modules\/[^/]+\/cases\/[^/.]+\.yaml$/, caseFile);
  lintGoals(caseFiles, modules);
  checkCaseIds(caseFiles);
  const local = compileLocal(
    files.one('modules/local.yaml', localFile),
    caseFiles.map(({ value }) => value),
    overlays,
  );
  for (const read of caseFiles) {
    const translation = overlays.of(read.path, read.value.id, textsOfCase(read.value), read.reporter);
    const module = folderOf(read.path);
    const around = modules.find(({ path }) => folderOf(path) === module);
    const cheatSheet = around ? cheatSheetOf(around.file, around.translation, facts) : [];
    const known = { facts, glossary, local, translation, competencies: namesOf(competencies) };
    cases.push(await compileCase(read, { module, cheatSheet }, known, options));
  }
  for (const { value, reporter } of files.all(/^modules\/[^/]+\/walks\/[^/.]+\.yaml$/, walkFile)) {
    checkWalk(value, cases, reporter);
  }
  const tests: CompiledTest[] = [];
  for (const read of files.all(/^modules\/[^/]+\/test\.yaml$/, testFile)) {
    tests.push(await compileTestFile(read, { facts, glossary, modules }, overlays, options));
  }
  const pageFiles = files.all(/^modules\/pages\/[^/.]+\.yaml$/, pageFile);
  const pages = compilePages(pageFiles, { facts, glossary, overlays, competencies, today: options.today });
  files.reportStray(...overlays.stray);
  const diagnostics = sorted(files.reporters.flatMap((reporter) => reporter.diagnostics));
  return { diagnostics, modules, cases, tests, pages, competencies, facts, local, translations: overlays.states };
}

function compileGlossary(read: Read<GlossaryFile> | undefined, facts: Facts, overlays: Overlays): Glossary {
  if (!read) return new Glossary({}, new Translation(), facts);
  const { path, value, reporter } = read;
  const texts = textsOfGlossary(value);
  lintGlossary(value, facts, reporter);
  lintSentences(texts, reporter);
  return new Glossary(value, overlays.of(path, 'glossary', texts, reporter), facts);
}

const namesOf = (competencies: Project['competencies']): Readonly<Record<string, Text>> =>
  Object.fromEntries(Object.entries(competencies).map(([id, { name }]) => [id, name]));

/** A case is found by its id alone, whatever module it is in. */
function checkCaseIds(cases: readonly Read<CaseFile>[]): void {
  const known = new Map<string, string>();
  for (const { path, value, reporter } of cases) {
    const other = known.get(value.id);
    if (other) reporter.report(['id'], syntax.duplicateId, { id: value.id, other });
    known.set(value.id, path);
  }
}

/** By file, then place; a problem that was met twice is said once. */
function sorted(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const once = new Map(diagnostics.map((one) => [JSON.stringify(one), one]));
  return [...once.values()].sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column || (a.code < b.code ? -1 : 1),
  );
}
