import { listAll } from '../../../src/storage/kv/list.ts';
import { ask } from '../client.ts';
import { codeFor, elsewhere } from '../elsewhere.ts';
import { Play, pause } from '../habits.ts';
import { remoteKeyValue } from '../kv/remote.ts';
import type { Row } from '../row.ts';
import { product } from '../run-row.ts';
import type { Run } from '../scene.ts';

/**
 * A learner erases an attempt while another tab and another device go on with it. When the mark can be seen everywhere
 * and the sweep has come by twice, nothing of it is left, and nothing comes back.
 */
export const eraseRace: Row = {
  name: 'erase-race',
  title: 'erased while another tab goes on',
  learners: { short: 80, long: 500 },
  atOnce: 500,
  faults: { staleMs: 2_000, ownWrites: 0.9, failing: 0.02 },
  async deployments(bundles) {
    const deployed = await product(bundles);
    const worker = await bundles.worker('tests/faults/workers/sweeper.ts');
    return { ...deployed, sweeper: { place: 'A', worker, assets: bundles.assets() } };
  },
  async play(run) {
    // "This attempt was erased": what the tabs that went on are told.
    for (const status of [404, 410]) run.tolerated.add(status);
    const plays = await Promise.all(Array.from({ length: run.crowdSize }, (_, index) => eraseInBetween(run, index)));
    const window = run.row.faults?.staleMs ?? 0;
    for (let sweeps = 0; sweeps < 2; sweeps += 1) {
      await pause(window);
      await ask({ port: run.world.ports.sweeper ?? 0, method: 'GET', path: '/' });
    }
    await nothingLeft(run, plays, 'after the second sweep');
    await Promise.all(plays.map((play) => play.on(1)));
    await pause(300);
    await nothingLeft(run, plays, 'after one more answer');
  },
};

async function eraseInBetween(run: Run, index: number): Promise<Play> {
  const learner = run.learner(index);
  const play = await run.begin(learner, run.caseFor(index));
  const { attempt } = play;
  // Some are nearly through: their last answer and its summary meet the erasure.
  await play.on(2 + (index % 9));
  const isShared = index % 2 === 0 && !play.isAtEnd;
  const other = new Play(learner, {}, attempt, play.page);
  if (isShared) {
    const code = await codeFor(play);
    if (code !== undefined) other.page = await elsewhere(run, learner, other, [['code', code]]);
  }
  const me = await learner.device.get('/me');
  attempt.isErased = true;
  await Promise.all([
    eraseNow(run, play, me?.token ?? ''),
    // A page that waits for the store is not waited for: people close it.
    other.on(3),
  ]);
  return other;
}

async function eraseNow(run: Run, { device, attempt }: Play, token: string): Promise<void> {
  for (let tries = 0; tries < 5; tries += 1) {
    const page = await device.post('/me/erase', [
      ['csrf_token', token],
      ['attempt', attempt.id],
    ]);
    if (page?.notice === 'erased' || page?.notice === 'erased-later') return;
    await pause(100);
  }
  run.expect(false, 'could not be erased', attempt.id);
}

async function nothingLeft(run: Run, plays: readonly Play[], when: string): Promise<void> {
  const central = remoteKeyValue(run.world.central);
  const erased = new Set(plays.map(({ attempt }) => attempt.id));
  for (const prefix of ['p/', 's/', 'c/']) {
    const left = (await listAll(central, prefix)).map(({ name }) => name);
    // A code's name gives no attempt away: nobody in this row keeps theirs.
    const ours = left.filter((name) => prefix === 'c/' || [...name.split('/')].some((part) => erased.has(part)));
    for (const name of ours) run.expect(false, `${when}: ${name}`);
  }
}
