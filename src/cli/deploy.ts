import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { programKey } from '../storage/records/program.ts';
import { goldenProblems } from './golden.ts';

/*
 * Puts what was built on Cloudflare: first its programs into KV, then the Worker. In this order, so that while old and
 * new Workers run side by side each of them finds the program of every attempt.
 *
 *   --dry-run  shows both steps, and tries them here: the programs in a store of their own, the Worker as a bundle
 *   --first    the Worker first: there is no namespace yet, and wrangler makes it with the Worker
 */

const built = '.build/public/programs';
const upload = '.build/programs.json';
const options = { 'dry-run': { type: 'boolean' }, first: { type: 'boolean' } } as const;
const { 'dry-run': isDry = false, first: isFirst = false } = parseArgs({ options }).values;

process.exitCode = await deploy();

async function deploy(): Promise<number> {
  const names = existsSync(built) ? readdirSync(built) : [];
  if (names.length === 0) return refuse('Er is niets gebouwd: draai npm run deploy, dat bouwt eerst.');
  const problems = await goldenProblems();
  if (problems.length > 0 && !isDry) return refuse(`Niet uitgerold. ${problems.join('\n')}`);
  for (const problem of problems) process.stdout.write(`Zo wordt dit niet uitgerold. ${problem}\n`);
  writeFileSync(upload, JSON.stringify(names.map(pairOf)));
  const keep = ['kv', 'bulk', 'put', upload, '--binding', 'PROGRESS'];
  return isDry ? rehearse(keep) : release(keep);
}

/** KV holds exactly the text that the Worker serves itself: its hash is the name. */
function pairOf(name: string) {
  return { key: programKey(basename(name, '.json')), value: readFileSync(join(built, name), 'utf8') };
}

function release(keep: readonly string[]): number {
  const store = (): boolean => wrangler([...keep, '--remote']);
  const publish = (): boolean => wrangler(['deploy']);
  if (isFirst) {
    if (!publish()) return refuse('Niet uitgerold: zie hierboven.');
    return store()
      ? 0
      : refuse('De Worker staat er, de casussen zijn nog niet bewaard: draai npm run deploy nog eens.');
  }
  if (!store()) {
    return refuse(
      'De casussen zijn niet bewaard, dus er is niets uitgerold. Is dit de eerste keer? Dan: npm run deploy -- --first',
    );
  }
  return publish() ? 0 : refuse('De casussen zijn bewaard, de Worker is niet uitgerold: zie hierboven.');
}

function rehearse(keep: readonly string[]): number {
  const folder = mkdtempSync(join(tmpdir(), 'kruispunt-deploy-'));
  try {
    const steps = [
      { real: [...keep, '--remote'], here: [...keep, '--local', '--persist-to', join(folder, 'kv')] },
      { real: ['deploy'], here: ['deploy', '--dry-run', '--outdir', join(folder, 'worker')] },
    ];
    for (const [at, { real, here }] of (isFirst ? steps.reverse() : steps).entries()) {
      process.stdout.write(`\nStap ${at + 1}: wrangler ${real.join(' ')}\n`);
      if (!wrangler(here)) return refuse(`Stap ${at + 1} lukt hier al niet: zie hierboven.`);
    }
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function wrangler(args: readonly string[]): boolean {
  const { status } = spawnSync('wrangler', args, { stdio: 'inherit', shell: process.platform === 'win32' });
  return status === 0;
}

function refuse(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 1;
}
