import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every YAML file below modules/, by its path from the project's root with forward slashes. */
export const readModules = (): Record<string, string> => readYaml('modules');

/** A YAML file, or all below a folder, by path with forward slashes. */
export function readYaml(path: string): Record<string, string> {
  if (!statSync(path).isDirectory()) return { [path.replaceAll('\\', '/')]: readFileSync(path, 'utf8') };
  const inside = readdirSync(path)
    .sort()
    .map((name) => join(path, name))
    .filter((entry) => statSync(entry).isDirectory() || /\.ya?ml$/.test(entry));
  return Object.assign({}, ...inside.map(readYaml));
}

/** Today as YYYY-MM-DD, in the authors' time zone. */
export const today = (): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
