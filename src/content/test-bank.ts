import type { TestBank } from '../engine/test-bank.ts';
import { hashOf } from '../lib/hash.ts';
import type { Facts } from './compile/facts.ts';
import type { Glossary } from './compile/glossary.ts';
import { compileTest } from './compile/test-bank.ts';
import { Texts } from './compile/texts.ts';
import * as tests from './diagnostics/tests.ts';
import { folderOf, type Read } from './files.ts';
import { lintExpiry } from './lint/dates.ts';
import { lintSentences } from './lint/sentences.ts';
import { lintTest } from './lint/test-bank.ts';
import type { CompiledModule } from './module.ts';
import type { Options } from './project.ts';
import type { TestFile } from './schema/test-bank.ts';
import type { Overlays } from './translate/overlays.ts';
import { textsOfTest } from './translate/test-bank.ts';

/** A compiled test with its source. */
export interface CompiledTest {
  readonly module: string;
  readonly file: TestFile;
  /** Absent when the file has errors: a bank exists only when it is sound. */
  readonly bank?: TestBank & { readonly revision: string };
}

interface Around {
  readonly facts: Facts;
  readonly glossary: Glossary;
  readonly modules: readonly CompiledModule[];
}

/** Compiles and lints the test of one module. */
export async function compileTestFile(
  { path, value: file, reporter }: Read<TestFile>,
  { facts, glossary, modules }: Around,
  overlays: Overlays,
  { today }: Options,
): Promise<CompiledTest> {
  const module = folderOf(path);
  const found = modules.find((known) => known.file.id === module);
  if (!found) reporter.report([], tests.noModule, { module });
  const texts = textsOfTest(file);
  lintTest(file, Object.keys(found?.file.goals ?? {}), facts, reporter);
  lintSentences(texts, reporter);
  lintExpiry(file, today, reporter);
  const translation = overlays.of(path, `${module}/test`, texts, reporter);
  if (reporter.failed) return { module, file };
  const bank = compileTest(file, module, facts, new Texts(translation, glossary));
  return { module, file, bank: { ...bank, revision: await hashOf(bank) } };
}
