import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Figure } from './figure.ts';

/*
 * What a learner meets, measured on the built product in Chromium and held against the goals in docs/measurements.md.
 * Fails when a goal is not met or could not be measured. `--json` for machines; `--peers` fetches H5P's player from npm
 * to load it beside ours.
 */

/** Faults of one goal in the table. */
const mostShown = 8;

const { values } = parseArgs({ options: { json: { type: 'boolean' }, peers: { type: 'boolean' } } });
/** What others have this machine do, in processors; our own work comes after. */
const busy = loadavg()[0] ?? 0;
const isBusy = busy > availableParallelism() / 2;

const scratch = mkdtempSync(join(tmpdir(), 'kruispunt-ux-'));
const file = join(scratch, 'report.json');
const measuring = ['run', '--config', 'tests/vitest.config.ts', '--project', 'ux'];
// What it says on the way goes to stderr: stdout is for the figures.
spawnSync('vitest', [...measuring, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], {
  stdio: ['ignore', 2, 2],
  env: { ...process.env, UX_PEERS: values.peers ? '1' : '' },
  shell: process.platform === 'win32',
});
const { figures, broken } = read(file);
rmSync(scratch, { recursive: true, force: true });

if (values.json) process.stdout.write(`${JSON.stringify({ figures, broken, busy }, null, 2)}\n`);
else {
  for (const { goal, what, figure, bar, faults = [] } of figures) {
    const verdict = bar ? (bar.isMet ? 'met' : 'NOT MET') : '';
    const columns = [String(goal).padEnd(2), what.padEnd(48), (bar?.threshold ?? '').padEnd(16), figure.padEnd(34)];
    process.stdout.write(`${columns.join(' ')} ${verdict}\n`);
    for (const fault of faults.slice(0, mostShown)) process.stdout.write(`     ${fault}\n`);
    if (faults.length > mostShown)
      process.stdout.write(`     and ${faults.length - mostShown} more: --json has them\n`);
  }
  if (isBusy) {
    const said = `This machine was busy (load ${busy.toFixed(1)}): the times of goal 2 are longer than they need be.`;
    process.stdout.write(`${said}\n`);
  }
  for (const what of broken) process.stdout.write(`not measured: ${what}\n`);
}
process.exitCode = broken.length > 0 || figures.some(({ bar }) => bar && !bar.isMet) ? 1 : 0;

interface Measured {
  readonly figures: readonly Figure[];
  /** Measurements that broke off, and how. */
  readonly broken: readonly string[];
}

interface Assertion {
  readonly status: string;
  readonly title: string;
  readonly failureMessages: readonly string[];
  readonly meta: { readonly figures?: readonly Figure[] };
}

interface Report {
  readonly testResults: readonly {
    readonly status: string;
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly Assertion[];
  }[];
}

function read(path: string): Measured {
  const { testResults }: Report = JSON.parse(readFileSync(path, 'utf8'));
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const failed = testResults.filter(({ status }) => status !== 'passed');
  return {
    figures: tests.flatMap(({ meta }) => meta.figures ?? []).sort((a, b) => a.goal - b.goal),
    broken: failed.flatMap(({ name, message, assertionResults }) => [
      ...(message ? [`${name}: ${message}`] : []),
      ...assertionResults
        .filter((one) => one.status !== 'passed')
        .map((one) => [one.title, ...one.failureMessages].join(': ')),
    ]),
  };
}
