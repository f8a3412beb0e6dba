import { checkFacts, type Facts } from './compile/facts.ts';
import { checkName, folderOf, type Read } from './files.ts';
import { lintExpiry } from './lint/dates.ts';
import type { ModuleFile } from './schema/module.ts';
import { textsOfModule } from './translate/module.ts';
import type { Overlays } from './translate/overlays.ts';
import type { Translation } from './translate/translation.ts';

/** A module's own file, checked. */
export interface CompiledModule {
  readonly path: string;
  readonly file: ModuleFile;
  readonly translation: Translation;
}

export function compileModule(
  { path, value: file, reporter }: Read<ModuleFile>,
  facts: Facts,
  overlays: Overlays,
  today: string,
): CompiledModule {
  checkName(file.id, folderOf(path), reporter);
  lintExpiry(file, today, reporter);
  for (const [at, line] of file['cheat-sheet'].entries()) {
    if (typeof line !== 'string') checkFacts(line['rests-on'], ['cheat-sheet', at], facts, reporter);
  }
  return { path, file, translation: overlays.of(path, file.id, textsOfModule(file), reporter) };
}
