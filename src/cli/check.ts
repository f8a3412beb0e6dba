import { existsSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { Diagnostic } from '../content/diagnostic.ts';
import { untranslated } from '../content/diagnostics/translations.ts';
import { compileProject } from '../content/project.ts';
import { compileModules } from './compile.ts';
import { readModules, readYaml, today } from './files.ts';
import { stalePictures } from './pictures/stale.ts';

/** `check [path] [--json]`: every problem of all files, or of those at or below a path; 1 when any is an error. */
export async function check(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, options: { json: { type: 'boolean' } }, allowPositionals: true });
  const [path] = positionals;
  if (path !== undefined && !existsSync(path)) {
    process.stderr.write(`Er is geen bestand of map \`${path}\`.\n`);
    return 2;
  }
  const { diagnostics, count } = await diagnose(path);
  const errors = diagnostics.filter(({ severity }) => severity === 'error').length;
  if (values.json) process.stdout.write(`${JSON.stringify({ diagnostics }, null, 2)}\n`);
  else {
    for (const diagnostic of diagnostics) process.stdout.write(`${format(diagnostic)}\n`);
    const warnings = diagnostics.length - errors;
    process.stdout.write(`${count} bestanden nagekeken: ${errors} fouten, ${warnings} waarschuwingen\n`);
  }
  return errors > 0 ? 1 : 0;
}

/** Within modules/ a path narrows what is shown; a draft from elsewhere is checked as a case of this project. */
async function diagnose(path: string | undefined): Promise<{ diagnostics: readonly Diagnostic[]; count: number }> {
  const files = readModules();
  const below = path === undefined ? 'modules' : relative(process.cwd(), path).replaceAll('\\', '/');
  const isWithin = (file: string): boolean => file === below || file.startsWith(`${below}/`);
  if (below === 'modules' || below.startsWith('modules/')) {
    // What is said of one case needs no other to be walked.
    const one = /\/cases\/([^/.]+)\.yaml$/.exec(below)?.[1];
    const project = await compileModules(one ? { only: one } : {});
    return {
      diagnostics: [...project.diagnostics, ...(await stalePictures(project))].filter(({ file }) => isWithin(file)),
      count: Object.keys(files).filter(isWithin).length,
    };
  }
  const drafts = readYaml(path ?? '.');
  const register = Object.entries(files).filter(([file]) => /^modules\/[^/]+\.yaml$/.test(file));
  const virtual = new Map(Object.keys(drafts).map((file) => [`modules/concept/cases/${basename(file)}`, file]));
  const cases = [...virtual].map(([as, file]) => [as, drafts[file] ?? '']);
  const { diagnostics } = await compileProject(Object.fromEntries([...register, ...cases]), { today: today() });
  const shown = diagnostics.flatMap((one) => {
    const file = virtual.get(one.file);
    // A draft is translated when it is done.
    return file === undefined || one.code === untranslated.code ? [] : [{ ...one, file }];
  });
  return { diagnostics: shown, count: virtual.size };
}

const format = ({ file, line, column, severity, code, message, hint }: Diagnostic): string =>
  `${file}:${line}:${column} ${severity === 'error' ? 'fout' : 'waarschuwing'} ${code}\n  ${message}\n  → ${hint}`;
