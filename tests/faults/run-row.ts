import { openKeyring } from '../../src/http/keyring.ts';
import { noteSeal } from '../../src/http/note-seal.ts';
import { dice } from '../../src/storage/faulty/dice.ts';
import { kvProgressStore } from '../../src/storage/kv/progress.ts';
import { kvSummaryStore } from '../../src/storage/kv/summaries.ts';
import { type Bundles, shipped } from './builds.ts';
import { everybodyPlays, lookBack, Run } from './crowd.ts';
import { type Rule, rules } from './findings.ts';
import { pause } from './habits.ts';
import { type Checked, checkAttempt, type Kept, recount } from './invariants.ts';
import { type LocationCounts, noFaults } from './kv/faults.ts';
import { remoteKeyValue } from './kv/remote.ts';
import { type Deployments, startWorld, testKey, type World } from './locations.ts';
import type { Outcome, Row, Size } from './row.ts';

/** Longer than a Worker waits before it tries a write again: after a 500, and after a 429. */
const settling = { short: 500, long: 1_700 };

/** Starts the world of a row, lets everybody play, waits for the window to pass, and looks at what is left. */
export async function runRow(row: Row, size: Size, seed: number, bundles: Bundles): Promise<Outcome> {
  const started = performance.now();
  const world = await startWorld(bundles, await (row.deployments ?? product)(bundles), { ...row.faults, seed });
  try {
    if (row.faultsAtB) await world.setFaults(row.faultsAtB, 'B');
    const run = new Run(row, size, seed, world, [...shipped().programs, ...((await row.programs?.()) ?? [])]);
    await (row.play ?? everybodyPlays)(run);
    await world.setFaults({ ...noFaults, seed });
    await pause(row.faults?.staleMs ?? 0);
    const wait = settling[row.faults?.tooMany ? 'long' : 'short'];
    const counts = await settled(world, wait);
    const lookedBack = row.proof ? new Set<string>() : await lookBack(run);
    await settled(world, settling.short);
    // From here on no browser is asked any more.
    const losing = await check(run, lookedBack);
    for (const detail of (await row.expect?.(run, counts)) ?? []) run.note({ rule: 'row', detail });
    return outcome(run, counts, losing, (performance.now() - started) / 1_000);
  } catch (error) {
    const said = world.log.slice(-20).join('\n');
    throw new Error(`${error instanceof Error ? error.stack : error}\n${said}`);
  } finally {
    world.stop();
  }
}

/** Waits until the Workers ask nothing of the store any more: some writes come after the answer. */
async function settled(world: World, wait: number): Promise<LocationCounts> {
  let before = await world.counts();
  for (let tries = 0; tries < 40; tries += 1) {
    await pause(wait);
    const counts = await world.counts();
    if (JSON.stringify(counts) === JSON.stringify(before)) return counts;
    before = counts;
  }
  throw new Error('the Workers go on writing when nobody asks them anything');
}

/** The product at both locations. */
export const product = (bundles: Bundles): Promise<Deployments> => bothRun(bundles, 'src/index.ts');

/** One Worker at both locations. */
export async function bothRun(bundles: Bundles, entry: string): Promise<Deployments> {
  const worker = await bundles.worker(entry);
  const assets = bundles.assets();
  return { a: { place: 'A', worker, assets }, b: { place: 'B', worker, assets } };
}

/** Reads what is left with our own code, from the central store. */
export function keptOf(run: Run, keys = testKey('k1')): Kept {
  const central = remoteKeyValue(run.world.central);
  const kv = run.row.proof?.design(central) ?? central;
  const keyring = openKeyring(keys);
  if (!keyring.ok) throw new Error('the test key is no key');
  const options = { kv, retentionDays: 180, pauses: { sleep: async () => {}, random: () => 0 } };
  return {
    store: kvProgressStore({ ...options, noteSeal: noteSeal(keyring.value) }),
    summaries: kvSummaryStore(options),
    programs: run.programs,
    dice: dice(run.seed),
  };
}

/** Gives how many attempts lost something that was confirmed. */
async function check(run: Run, lookedBack: ReadonlySet<string>): Promise<number> {
  const kept = keptOf(run, `${testKey('k2')},${testKey('k1')}`);
  const attempts = run.learners.flatMap((learner) => learner.attempts).filter(({ isErased }) => !isErased);
  const checked: Checked[] = [];
  const summed: Checked[] = [];
  await run.crowd(
    async (at) => {
      const attempt = attempts[at];
      if (!attempt) return;
      const one = await checkAttempt(attempt, kept, lookedBack.has(attempt.id));
      checked.push(one);
      if (lookedBack.has(attempt.id)) summed.push(one);
    },
    attempts.length,
    32,
  );
  run.findings.push(...checked.flatMap(({ findings }) => findings), ...recount(summed));
  const broken = run.world.log.filter((line) => /"event":"unexpected"|uncaught/i.test(line));
  for (const line of broken) run.note({ rule: 'I4', detail: line.slice(0, 400) });
  return checked.filter(({ findings }) => findings.some(({ rule }) => rule === 'I1')).length;
}

function outcome(run: Run, counts: LocationCounts, losing: number, seconds: number): Outcome {
  const { row, findings, learners } = run;
  const attempts = learners.flatMap((learner) => learner.attempts);
  const violations = Object.fromEntries(
    rules.map((rule) => [rule, findings.filter((one) => one.rule === rule).length]),
  ) as Record<Rule, number>;
  const confirmed = attempts.reduce((sum, one) => sum + one.confirmed.size, 0);
  // Where nothing is ever claimed, nothing can be lost.
  if (confirmed === 0) run.note({ rule: 'row', detail: 'no page said that anything was saved' });
  const losesAtLeast = row.proof?.losesAtLeast;
  return {
    name: row.name,
    title: row.title,
    learners: learners.length,
    attempts: attempts.length,
    finished: run.finished,
    steps: learners.reduce((sum, { steps }) => sum + steps, 0),
    confirmed,
    requests: run.durations.length,
    injected: { ...counts.injected, ...run.injected },
    told: run.told,
    operations: counts.operations,
    violations,
    findings,
    losing,
    losesAtLeast,
    passed: losesAtLeast === undefined ? findings.length === 0 : losing >= losesAtLeast * attempts.length,
    seconds,
  };
}
