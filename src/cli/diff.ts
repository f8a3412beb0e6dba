import { existsSync, readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Change, type Comparability, type Difference, diff, type Gone } from '../content/diff/diff.ts';
import { between } from '../content/diff/outline.ts';
import { parse } from '../content/parse.ts';
import { compileProject } from '../content/project.ts';
import { caseFile } from '../content/schema/case.ts';
import { goldenFile, programFile } from '../content/schema/golden.ts';
import type { Program } from '../engine/program.ts';
import { formatDate } from '../i18n/format.ts';
import { hashOf } from '../lib/hash.ts';
import { parseJson } from '../lib/parse-json.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { readModules, today } from './files.ts';

const usage = `npm run modules -- diff <oud> <nieuw> [--json]
  Elk is een casus (.yaml), een gecompileerde casus (.json) of een bestand uit tests/golden.
`;

/** `diff <old> <new> [--json]`: what an edit means, for who is playing and for the trainer's figures. */
export async function diffCases(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, options: { json: { type: 'boolean' } }, allowPositionals: true });
  const [oldPath, newPath] = positionals;
  if (oldPath === undefined || newPath === undefined || positionals.length > 2) return refuse(usage);
  const [old, now] = [await readProgram(oldPath), await readProgram(newPath)];
  if (!old.ok) return refuse(`${old.error}\n`);
  if (!now.ok) return refuse(`${now.error}\n`);
  const programs = [old.value, now.value] as const;
  const difference = diff(...programs);
  const versions = await Promise.all(programs.map(versionOf));
  if (values.json) {
    const [before, after] = versions;
    process.stdout.write(`${JSON.stringify({ old: before, new: after, ...difference }, null, 2)}\n`);
    return 0;
  }
  const isUndated = difference.kind !== 'none' && programs[0].prepared === programs[1].prepared;
  const lines = [...report(difference), ...(isUndated ? [sameDate] : [])];
  process.stdout.write(`${versions.map(nameOf).join('\n→ ')}\n\n${lines.join('\n')}\n`);
  return 0;
}

const sameDate = 'Beide versies hebben dezelfde datum. De nabespreking noemt die: geef de nieuwe een eigen `prepared`.';

function refuse(sentence: string): number {
  process.stderr.write(sentence);
  return 2;
}

/** A program, or why there is none. */
type Read = Result<Program, string>;

async function readProgram(path: string): Promise<Read> {
  if (!existsSync(path) || !statSync(path).isFile()) return err(`Er is geen bestand \`${path}\`.`);
  const text = readFileSync(path, 'utf8');
  return /\.ya?ml$/.test(path) ? compileFile(path, text) : readJson(path, text);
}

function readJson(path: string, text: string): Read {
  const content = parseJson(text);
  const program = goldenFile.safeParse(content).data?.program ?? programFile.safeParse(content).data;
  if (!program) return err(`\`${path}\` is geen casus: geef een .yaml, of de .json van een gecompileerde casus.`);
  return ok(program);
}

/** A case file may lie anywhere; what it leans on is taken as it is in modules/ now. */
async function compileFile(path: string, text: string): Promise<Read> {
  const { value } = parse(path, text, caseFile);
  if (!value) return err(`\`${path}\` is niet te lezen als casus: zie npm run modules -- check ${path}`);
  const files = readModules();
  const stands = (name: string): boolean => name.endsWith(`/cases/${value.id}.yaml`);
  const home = Object.keys(files).find(stands) ?? `modules/concept/cases/${value.id}.yaml`;
  const { cases } = await compileProject({ ...files, [home]: text }, { today: today(), only: '' });
  const program = cases.find((one) => one.path === home)?.program;
  return program ? ok(program) : err(`\`${path}\` heeft fouten: zie npm run modules -- check ${path}`);
}

async function versionOf(program: Program) {
  return { id: program.id, prepared: program.prepared, revision: await hashOf(program) };
}

const nameOf = ({ id, prepared, revision }: Awaited<ReturnType<typeof versionOf>>): string =>
  `${id}, versie van ${formatDate(prepared, 'nl')} (${revision.slice(0, 8)})`;

const summaries: Readonly<Record<Difference['kind'], string>> = {
  none: 'Er is geen verschil.',
  texts: 'Alleen de woorden zijn anders.',
  structure: 'De regels van het verhaal zijn anders.',
  'choices-gone': 'Er is iets weg dat spelers konden kiezen of bereiken.',
};

function report({ kind, texts, structure, gone, decisions, sameRoutes }: Difference): readonly string[] {
  if (kind === 'none') return [summaries.none];
  return [
    summaries[kind],
    '',
    ...section('Weg', gone.map(tellGone)),
    ...section('Regels', structure.map(tellRule)),
    ...section('Woorden', tellTexts(texts)),
    ...section('Wie nu speelt', [
      'maakt de oude versie af, met de nabespreking die daarbij hoort. Wie na de deploy begint, krijgt de nieuwe.',
      ...(kind === 'choices-gone' ? ['Wat weg is, kunnen zij tot hun einde nog kiezen en bereiken.'] : []),
    ]),
    ...section('De cijfers van de trainer', [
      ...comparable(decisions),
      sameRoutes
        ? 'Eindes: op te tellen, dezelfde keuzes leiden naar dezelfde eindes.'
        : 'Eindes: apart tellen, de weg ernaartoe is anders.',
    ]),
  ];
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length > 0 ? [title, ...lines.map((line) => `  ${line}`), ''] : [];

function tellGone({ what, id, renamed }: Gone): string {
  const hint = `Heet dit nu \`${renamed}\`? Houd dan de oude id: die staat in wat bewaard is, en alleen zo blijft het één geheel.`;
  return `${what} \`${id}\`.${renamed === undefined ? '' : ` ${hint}`}`;
}

function tellRule({ place, part, old, new: now }: Change): string {
  if (part === 'er is') return now === 'ja' ? `\`${place}\` is nieuw` : `\`${place}\` is weg`;
  const [fresh, was] = [now, old].map((value) => value.split(between));
  const isList = (fresh?.length ?? 0) > 1 || (was?.length ?? 0) > 1;
  // Of a long list only what differs is worth reading.
  const only = (some: readonly string[] = [], others: readonly string[] = []): string =>
    isList ? some.filter((one) => !others.includes(one)).join(between) : some.join(between);
  return `\`${place}\`, ${part}: ${show(only(fresh, was))}, was ${show(only(was, fresh))}`;
}

const show = (value: string): string => (value === '' ? 'niets' : `\`${value}\``);

/** The words themselves are for `git diff`; here only where to look. */
function tellTexts(texts: readonly Change[]): readonly string[] {
  const places = [...new Set(texts.map(({ place }) => place))];
  return places.map((place) => {
    const parts = texts.filter((change) => change.place === place).map(({ part }) => part);
    return `\`${place}\`: ${parts.join(', ')}`;
  });
}

const meanings: Readonly<Record<Comparability, string>> = {
  same: 'Op te tellen',
  reworded: 'Op te tellen als de vraag dezelfde bleef (andere woorden)',
  changed: 'Apart tellen (andere keuzes, voorwaarden of oordelen)',
  gone: 'Alleen in de oude versie',
  new: 'Alleen in de nieuwe versie',
};

const comparable = (decisions: Difference['decisions']): readonly string[] =>
  Object.entries(meanings).flatMap(([kind, meaning]) => {
    const scenes = decisions.filter((one) => one.comparable === kind).map(({ scene }) => scene);
    return scenes.length > 0 ? [`${meaning}: ${scenes.join(', ')}`] : [];
  });
