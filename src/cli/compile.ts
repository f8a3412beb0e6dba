import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileProject, type Options, type Project } from '../content/project.ts';
import type { LoadedProgram } from '../engine/program.ts';
import type { Coverage } from '../engine/walk.ts';
import { parseJson } from '../lib/parse-json.ts';
import { readModules, today } from './files.ts';

/*
 * Walking every state of every case is nearly all the work of compiling, and gives the same for the same program and
 * the same engine: so what was walked is kept on this machine, where tools keep such things.
 */

const cache = 'node_modules/.cache/kruispunt';
const source = join(import.meta.dirname, '../engine');

/** Compiles modules/ as it stands, today unless told otherwise. */
export const compileModules = (options: Partial<Options> = {}): Promise<Project> =>
  compileProject(readModules(), { today: today(), walked, ...options });

function walked(program: LoadedProgram, budget: number, walk: () => Coverage): Coverage {
  const file = `${cache}/${engine()}-${program.revision}-${budget}.json`;
  try {
    // Written by the lines below, for this very engine.
    return parseJson(readFileSync(file, 'utf8')) as Coverage;
  } catch {
    const coverage = walk();
    mkdirSync(cache, { recursive: true });
    writeFileSync(file, JSON.stringify(coverage));
    return coverage;
  }
}

let known: string | undefined;

/** Names the engine by its source: another engine may walk otherwise. */
function engine(): string {
  if (known) return known;
  const hash = createHash('sha256');
  for (const name of readdirSync(source).sort()) hash.update(readFileSync(join(source, name)));
  known = hash.digest('base64url').slice(0, 12);
  return known;
}
