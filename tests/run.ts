import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from '../src/cli/chromium.ts';

/*
 * Every check of the project, one after the other, with one line that counts them at the end. A check of a tool (format,
 * types, modules) counts as one; a vitest project counts its tests.
 */

interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** Not run, such as the pictures where the fonts are others. */
  readonly skipped: number;
}

const scratch = mkdtempSync(join(tmpdir(), 'kruispunt-test-'));
const outcomes: Outcome[] = [];
const nothing: Outcome = { passed: 0, failed: 0, skipped: 0 };

function run(command: string, args: readonly string[]): boolean {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' });
  return status === 0;
}

function check(name: string, command: string, ...args: readonly string[]): void {
  const started = performance.now();
  const passed = run(command, args);
  outcomes.push(passed ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 });
  process.stdout.write(`${passed ? '✓' : '✗'} ${name} (${Math.round(performance.now() - started)} ms)\n`);
}

/** Runs one project of tests/vitest.config.ts and counts what it counted; a run that breaks counts as one failure. */
function vitest(project: string): void {
  const report = join(scratch, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const isClean = run('vitest', ['run', '--config', 'tests/vitest.config.ts', '--project', project, ...reporters]);
  const counted = existsSync(report) ? countOf(readFileSync(report, 'utf8')) : nothing;
  outcomes.push({ ...counted, failed: counted.failed === 0 && !isClean ? 1 : counted.failed });
}

function countOf(report: string): Outcome {
  const { numPassedTests: passed = 0, numFailedTests: failed = 0, numPendingTests: skipped = 0 } = JSON.parse(report);
  return { passed, failed, skipped };
}

/** The browser tests need Chromium: on a Debian machine with root it is installed, elsewhere one line says how. */
function provideChromium(): void {
  try {
    findChromium();
  } catch (missing) {
    process.stdout.write(`${missing instanceof Error ? missing.message : missing}\n`);
    const isDebianRoot = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
    if (isDebianRoot) run('sh', ['-c', 'apt-get update -qq && apt-get install -y -qq chromium >/dev/null']);
  }
}

provideChromium();
check('build', 'node', 'src/cli/build.ts');
check('format, lint, import directions', 'biome', 'ci', '.');
check('types', 'tsc', '--noEmit', '-p', '.');
check('types of the script', 'tsc', '--noEmit', '-p', 'src/client');
check('types of the browser tests', 'tsc', '--noEmit', '-p', 'tests/browser');
check('modules: check', 'node', 'src/cli/modules.ts', 'check');
check('modules: walk', 'node', 'src/cli/modules.ts', 'walk');
check('deploy, dry run', 'node', 'src/cli/deploy.ts', '--dry-run');
check('faults: short campaign', 'node', 'tests/faults/run.ts', '--short');
for (const project of ['unit', 'workers', 'browser']) vitest(project);
rmSync(scratch, { recursive: true, force: true });

const sum = (key: keyof Outcome): number => outcomes.reduce((total, outcome) => total + outcome[key], 0);
if (sum('skipped') > 0) process.stdout.write(`\n${sum('skipped')} skipped, for the reasons given above\n`);
process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed\n`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
