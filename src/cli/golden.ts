import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import type { CompiledCase } from '../content/case.ts';
import { type Deviation, goldenText, recordGolden, replayGolden } from '../content/golden.ts';
import { parse } from '../content/parse.ts';
import { type Golden, goldenFile } from '../content/schema/golden.ts';
import { type WalkFile, walkFile } from '../content/schema/module.ts';
import { hashOf } from '../lib/hash.ts';
import { parseJson } from '../lib/parse-json.ts';
import { dice } from '../storage/faulty/dice.ts';
import { compileModules } from './compile.ts';
import { readModules } from './files.ts';

const folder = 'tests/golden';
const seed = 1;

const pathOf = (id: string, revision: string): string => `${folder}/${id}/${revision}.json`;

/**
 * `golden [--check]`: records the journals of every current revision that has none yet; with `--check` records nothing,
 * replays all that there are, and gives 1 when one deviates or a current revision has none. Files that exist stay.
 */
export async function golden(args: string[]): Promise<number> {
  const { values } = parseArgs({ args, options: { check: { type: 'boolean' } } });
  const problems = values.check ? await goldenProblems() : await record();
  for (const problem of problems) process.stderr.write(`${problem}\n`);
  return problems.length > 0 ? 1 : 0;
}

/** Why this build may not be released: one sentence each. */
export async function goldenProblems(): Promise<readonly string[]> {
  const { cases } = await compileModules();
  const missing = cases.flatMap(({ program }) =>
    program && !existsSync(pathOf(program.id, program.revision))
      ? `Deze versie van \`${program.id}\` heeft nog geen golden journals: draai \`npm run modules -- golden\` en zet ${pathOf(program.id, program.revision)} in git.`
      : [],
  );
  const files = await Promise.all(goldenPaths().map(problemsIn));
  return [...missing, ...files.flat()];
}

export const goldenPaths = (): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((path) => path.endsWith('.json'))
        .map((path) => `${folder}/${path.replaceAll('\\', '/')}`)
        .sort()
    : [];

/** A golden file; nothing when it is none. */
export const readGolden = (path: string): Golden | undefined =>
  goldenFile.safeParse(parseJson(readFileSync(path, 'utf8'))).data;

/** What is wrong with a golden file on this build. */
export async function problemsIn(path: string): Promise<readonly string[]> {
  const read = readGolden(path);
  if (!read) return [`${path} is geen bestand met golden journals.`];
  const { program } = read;
  if (pathOf(program.id, await hashOf(program)) !== path) {
    return [
      `${path} is veranderd: de casus erin heeft een andere id of hash dan de naam zegt. Haal het terug uit git.`,
    ];
  }
  const deviations = await replayGolden(read);
  const [first] = deviations;
  if (!first) return [];
  return [`${path}: ${deviations.length} van ${read.journals.length} journals lopen anders dan toen. ${tell(first)}`];
}

const tell = ({ expected, found }: Deviation): string =>
  `Zo kwam \`${expected.path}\` uit op ${JSON.stringify(expected)}, en nu op ${JSON.stringify(found)}.`;

async function record(): Promise<readonly string[]> {
  const files = readModules();
  const { cases } = await compileModules();
  const walks = Object.entries(files)
    .filter(([path]) => path.includes('/walks/'))
    .flatMap(([path, text]) => parse(path, text, walkFile).value ?? []);
  for (const one of cases) await recordOne(one, walks);
  return cases.flatMap(({ file, program }) =>
    program ? [] : `De casus \`${file.id}\` heeft fouten; zie npm run modules -- check`,
  );
}

async function recordOne({ program, coverage }: CompiledCase, walks: readonly WalkFile[]): Promise<void> {
  if (!program || !coverage) return;
  const path = pathOf(program.id, program.revision);
  if (existsSync(path)) return;
  const own = walks.filter((walk) => walk.case === program.id);
  const recorded = await recordGolden(program, coverage.examples, own, dice(seed));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, goldenText(recorded));
  process.stdout.write(`${path}: ${recorded.journals.length} journals vastgelegd\n`);
}
