import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Every YAML file below modules/, by its path from the project's root with forward slashes. */
export function readModules(root = process.cwd()): Record<string, string> {
  const files: Record<string, string> = {};
  const visit = (folder: string): void => {
    for (const name of readdirSync(folder).sort()) {
      const path = join(folder, name);
      if (statSync(path).isDirectory()) visit(path);
      else if (/\.ya?ml$/.test(name)) files[relative(root, path).replaceAll('\\', '/')] = readFileSync(path, 'utf8');
    }
  };
  visit(join(root, 'modules'));
  return files;
}

/** Today as YYYY-MM-DD, in the authors' time zone. */
export const today = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
