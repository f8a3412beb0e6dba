import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { Diagnostic } from '../content/diagnostic.ts';
import { compileProject } from '../content/project.ts';
import { readModules, today } from './files.ts';

/** `check [path] [--json]`: every problem of all files, or of those below a path; 1 when any is an error. */
export async function check(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, options: { json: { type: 'boolean' } }, allowPositionals: true });
  const [path] = positionals;
  if (path !== undefined && !existsSync(path)) {
    process.stderr.write(`Er is geen bestand of map \`${path}\`.\n`);
    return 2;
  }
  const { diagnostics, cases } = await compileProject(readModules(), { today: today() });
  const below = path === undefined ? '' : relative(process.cwd(), path).replaceAll('\\', '/');
  const shown = diagnostics.filter(({ file }) => below === '' || file === below || file.startsWith(`${below}/`));
  const errors = shown.filter(({ severity }) => severity === 'error').length;
  if (values.json) process.stdout.write(`${JSON.stringify({ diagnostics: shown }, null, 2)}\n`);
  else {
    for (const diagnostic of shown) process.stdout.write(`${format(diagnostic)}\n`);
    process.stdout.write(`${cases.length} casus(sen): ${errors} fouten, ${shown.length - errors} waarschuwingen\n`);
  }
  return errors > 0 ? 1 : 0;
}

const format = ({ file, line, column, severity, code, message, hint }: Diagnostic): string =>
  `${file}:${line}:${column} ${severity === 'error' ? 'fout' : 'waarschuwing'} ${code}\n  ${message}\n  → ${hint}`;
