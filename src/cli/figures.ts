import { parseArgs } from 'node:util';
import type { CaseFigures } from '../content/figures/case.ts';
import { type Figures, figuresOfProject, type TestFigures } from '../content/figures/project.ts';
import { limits } from '../content/lint/limits.ts';
import { near } from '../lib/near.ts';
import { compileModules } from './compile.ts';
import { today } from './files.ts';

/** `figures [case] [--json]`: the measurable goals with what was measured, and what else there is to report. */
export async function figures(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({ args, options: { json: { type: 'boolean' } }, allowPositionals: true });
  const day = today();
  const [id] = positionals;
  const only = id === undefined ? {} : { only: id };
  const all = figuresOfProject(await compileModules({ today: day, ...only }), day);
  const chosen = id === undefined ? all : ofCase(all, id);
  if (chosen.cases.length === 0 && id !== undefined) {
    const guess = near(
      id,
      all.cases.map((one) => one.case),
    );
    process.stderr.write(`De casus \`${id}\` bestaat niet.${guess ? ` Bedoelde je \`${guess}\`?` : ''}\n`);
    return 2;
  }
  process.stdout.write(values.json ? `${JSON.stringify(chosen, null, 2)}\n` : print(chosen));
  return chosen.cases.every(({ goals }) => goals.every(({ isMet }) => isMet)) ? 0 : 1;
}

const ofCase = ({ cases, translations }: Figures, id: string): Figures => ({
  tests: [],
  cases: cases.filter((one) => one.case === id),
  translations: translations.filter(({ name }) => name === id),
});

function print({ cases, tests, translations }: Figures): string {
  const goals = cases.flatMap((one) => one.goals);
  const met = goals.filter(({ isMet }) => isMet).length;
  return [
    ...cases.flatMap(printCase),
    ...(tests.length > 0 ? ['kennistoets', ...tests.map(printTest), ''] : []),
    'vertaling',
    ...translations.map(
      ({ name, lang, texts, current, outdated }) =>
        `  ${name.padEnd(36)} ${lang}  ${current} van ${texts}${outdated > 0 ? `, ${outdated} verouderd` : ''}`,
    ),
    '',
    `${cases.length} casussen; ${met} van ${goals.length} doelen gehaald`,
    '',
  ].join('\n');
}

function printCase(one: CaseFigures): readonly string[] {
  const { endings, words, minutes, readability, verdicts, facts } = one;
  const range = (spread: { shortest?: number; median?: number; longest?: number } = {}): string =>
    [spread.shortest, spread.median, spread.longest].map((value) => value ?? '?').join(' · ');
  return [
    `${one.case} (${one.module}, ${one.role})`,
    `  ${one.decisions} beslissingen, ${one.scenes} scènes, ${endings.strong + endings.mixed + endings.harm} eindes: ${endings.strong} goed, ${endings.mixed} gemengd, ${endings.harm} met schade`,
    `  woorden      ${words.file} in het bestand; ${range(words)} op een route (kortste · middelste · langste)`,
    `  minuten      ${range(minutes)}`,
    `  leesbaarheid ${readability.scenes.toFixed(0)} scènes, ${readability.explanations.toFixed(0)} uitleg`,
    `  oordelen     ${Object.entries(verdicts ?? {})
      .map(([verdict, n]) => `${verdict} ${n}`)
      .join(', ')}`,
    `  feiten       ${facts.used}, waarvan ${facts.verified} nagekeken en ${facts.volatile} vaak veranderend`,
    ...one.goals.map(
      ({ goal, what, value, asked, isMet }) =>
        `  ${isMet ? '✓' : '✗'} ${goal} ${what.padEnd(52)} ${value.padStart(16)}   ${asked}`,
    ),
    '',
  ];
}

function printTest({ module, items, byRole, facts, bestIsLongest, bestPlaces }: TestFigures): string {
  const roles = Object.entries(byRole).map(([role, count]) => `${role} ${count}`);
  return [
    `  ${module.padEnd(36)} ${items} vragen; ${roles.join(', ')} (gevraagd ${limits.items})`,
    `    feiten ${facts.used}, waarvan ${facts.verified} nagekeken en ${facts.volatile} vaak veranderend`,
    `    beste antwoord het langste ${bestIsLongest}×, op plaats 1, 2, 3: ${bestPlaces.join(', ')}`,
  ].join('\n');
}
