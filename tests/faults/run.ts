import { parseArgs } from 'node:util';
import { Bundles } from './builds.ts';
import type { Outcome } from './row.ts';
import { rows } from './rows/index.ts';
import { runRow } from './run-row.ts';
import { tableOf } from './table.ts';

/*
 * The fault campaign: the real Worker twice on workerd, behind two locations of a KV that is stale, forgets, refuses
 * and lies, and as many learners as a row asks for. Every row ends with the same question: is everything that a page
 * called saved still there, and nothing else?
 *
 *   npm run faults -- [--short] [--seed N] [--only row] [--json] [--sizes]
 */

const { values: options } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    json: { type: 'boolean', default: false },
  },
});
const size = options.short ? 'short' : 'long';
const seed = Number(options.seed);
const chosen = rows.filter(({ name }) => options.only === undefined || name === options.only);
if (chosen.length === 0) {
  process.stderr.write(`No such row. There are: ${rows.map(({ name }) => name).join(', ')}\n`);
  process.exit(1);
}

const bundles = new Bundles();
process.once('exit', () => bundles.remove());
const outcomes: Outcome[] = [];
for (const row of chosen) {
  const outcome = await runRow(row, size, seed, bundles);
  outcomes.push(outcome);
  const { passed, seconds, findings, losesAtLeast } = outcome;
  process.stderr.write(`${passed ? '✓' : '✗'} ${row.name} (${seconds.toFixed(1)} s)\n`);
  const worst = losesAtLeast === undefined ? findings.slice(0, 5) : [];
  for (const { rule, attempt, detail } of worst) process.stderr.write(`    ${rule} ${attempt ?? ''} ${detail}\n`);
}

const took = Math.round(outcomes.reduce((sum, { seconds }) => sum + seconds, 0));
if (options.json) process.stdout.write(`${JSON.stringify({ seed, size, took, outcomes }, null, 2)}\n`);
else process.stdout.write(`\nFault campaign, ${size}, seed ${seed}, ${took} s\n\n${tableOf(outcomes)}\n`);
process.exitCode = outcomes.every(({ passed }) => passed) ? 0 : 1;
