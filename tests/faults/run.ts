import { parseArgs } from 'node:util';
import { Bundles } from './builds.ts';
import type { Outcome, Row } from './row.ts';
import { rows } from './rows/index.ts';
import { runRow } from './run-row.ts';
import { sizes } from './sizes.ts';
import { operationsOf, tableOf } from './table.ts';

/*
 * The fault campaign: the real Worker twice on workerd, behind two locations of a KV that is stale, forgets, refuses
 * and lies, and as many learners as a row asks for. Every row ends with the same question: is everything that a page
 * called saved still there, and nothing else?
 *
 *   npm run faults -- [--short] [--seed N] [--only row] [--jobs N] [--json] [--sizes]
 */

const { values: options } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    // Rows mostly wait, for windows to pass and for retries.
    jobs: { type: 'string', default: '2' },
    json: { type: 'boolean', default: false },
    sizes: { type: 'boolean', default: false },
  },
});
const size = options.short ? 'short' : 'long';
const seed = Number(options.seed);
const say = (text: string): unknown => process.stderr.write(`${text}\n`);

if (options.sizes) {
  process.stdout.write(`${await sizes()}\n`);
  process.exit();
}
const chosen = rows.filter(({ name }) => options.only === undefined || name === options.only);
if (chosen.length === 0) {
  say(`No such row. There are: ${rows.map(({ name }) => name).join(', ')}`);
  process.exit(1);
}

const bundles = new Bundles();
process.once('exit', () => bundles.remove());
const started = performance.now();
const outcomes = new Map<Row, Outcome>();

/** A row that breaks down is broken: its error takes the place of what it would have found. */
async function run(row: Row): Promise<void> {
  try {
    const outcome = await runRow(row, size, seed, bundles);
    outcomes.set(row, outcome);
    const { passed, seconds, findings, losesAtLeast } = outcome;
    say(`${passed ? '✓' : '✗'} ${row.name} (${seconds.toFixed(1)} s)`);
    const worst = losesAtLeast === undefined ? findings.slice(0, 5) : [];
    for (const { rule, attempt = '', detail } of worst) say(`    ${rule} ${attempt} ${detail}`);
  } catch (error) {
    say(`✗ ${row.name}: ${error instanceof Error ? error.stack : error}`);
  }
}

const waiting = chosen.filter(({ alone }) => !alone);
await Promise.all(
  Array.from({ length: Number(options.jobs) }, async () => {
    for (let row = waiting.shift(); row; row = waiting.shift()) await run(row);
  }),
);
for (const row of chosen) if (row.alone) await run(row);

const seconds = Math.round((performance.now() - started) / 1_000);
const found = chosen.flatMap((row) => outcomes.get(row) ?? []);
const isSound = found.length === chosen.length && found.every(({ passed }) => passed);
if (options.json) {
  process.stdout.write(`${JSON.stringify({ seed, size, seconds, isSound, outcomes: found }, null, 2)}\n`);
} else {
  const calm = found.find(({ name }) => name === 'load');
  process.stdout.write(`\nFault campaign, ${size}, seed ${seed}, ${seconds} s\n\n${tableOf(found)}\n`);
  if (calm) process.stdout.write(`\n${operationsOf(calm)}\n`);
}
process.exitCode = isSound ? 0 : 1;
