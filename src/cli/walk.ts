import { parseArgs } from 'node:util';
import type { CompiledCase } from '../content/case.ts';
import type { Journal } from '../engine/journal.ts';
import { defaultBudget } from '../engine/walk.ts';
import { near } from '../lib/near.ts';
import { compileModules } from './compile.ts';

/** `walk [case] [--json] [--budget N]`: what can happen in a case, and what nobody will ever see. */
export async function walkCases(args: string[]): Promise<number> {
  const options = { json: { type: 'boolean' }, budget: { type: 'string', default: String(defaultBudget) } } as const;
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const budget = Number(values.budget);
  if (!Number.isInteger(budget) || budget < 1) {
    process.stderr.write('--budget is een heel getal vanaf 1: zoveel toestanden worden hoogstens bekeken.\n');
    return 2;
  }
  const [id] = positionals;
  const only = id === undefined ? {} : { only: id };
  const { cases } = await compileModules({ budget, ...only });
  const chosen = cases.filter(({ file }) => id === undefined || file.id === id);
  if (chosen.length === 0) {
    const guess = near(
      id ?? '',
      cases.map(({ file }) => file.id),
    );
    process.stderr.write(`De casus \`${id}\` bestaat niet.${guess ? ` Bedoelde je \`${guess}\`?` : ''}\n`);
    return 2;
  }
  if (values.json) process.stdout.write(`${JSON.stringify(chosen.map(report), null, 2)}\n`);
  else for (const one of chosen) process.stdout.write(`${print(one)}\n`);
  return chosen.every(({ program }) => program) ? 0 : 1;
}

const report = ({ file, coverage, texts }: CompiledCase) => ({
  case: file.id,
  ...coverage,
  readability: texts.readability,
});

const routeOf = (journal: Journal): string =>
  journal.map(({ scene, choices }) => `${scene}: ${choices.join(' + ')}`).join(' → ');

function print({ file, coverage, texts }: CompiledCase): string {
  if (!coverage) return `${file.id}: heeft fouten; zie npm run modules -- check\n`;
  const { scenes, choices, endings, examples, lengths, verdicts, bestPositions } = coverage;
  const count = ({ reached, missed }: typeof scenes): string =>
    `${reached.length} van ${reached.length + missed.length}${missed.length > 0 ? ` (niet: ${missed.join(', ')})` : ''}`;
  const range = ({ shortest, median, longest }: typeof lengths.words): string => `${shortest} · ${median} · ${longest}`;
  const score = texts.readability;
  return [
    file.id,
    `  toestanden   ${coverage.states} bekeken, ${coverage.steps} stappen, ${coverage.loops} keer terug in een kring`,
    `  niet bekeken ${coverage.unexplored === 0 ? 'niets: alles is nagelopen' : `${coverage.unexplored} toestanden (budget op)`}`,
    `  scènes       ${count(scenes)}`,
    `  keuzes       ${count(choices)}`,
    `  eindes       ${count(endings)}`,
    ...Object.entries(examples).map(([ending, journal]) => `    ${ending}: ${routeOf(journal)}`),
    `  woorden      ${range(lengths.words)}   (kortste · middelste · langste route)`,
    `  minuten      ${range(lengths.minutes)}`,
    `  oordelen     ${Object.entries(verdicts)
      .map(([verdict, n]) => `${verdict} ${n}`)
      .join(', ')}`,
    `  beste staat  ${bestPositions.map((n, at) => `plaats ${at + 1}: ${n}×`).join(', ')}`,
    `  leesbaarheid ${score.scenes.toFixed(0)} scènes, ${score.explanations.toFixed(0)} uitleg (Douma, mediaan)`,
    '',
  ].join('\n');
}
