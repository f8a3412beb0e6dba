import { isAttemptId } from '../../../src/domain/attempt.ts';
import { openKeyring } from '../../../src/http/keyring.ts';
import { noteSeal } from '../../../src/http/note-seal.ts';
import { dice } from '../../../src/storage/faulty/dice.ts';
import type { KeyValue, ListedKey } from '../../../src/storage/kv/key-value.ts';
import { listAll } from '../../../src/storage/kv/list.ts';
import { kvProgressStore } from '../../../src/storage/kv/progress.ts';
import type { Run } from '../crowd.ts';
import { codeFor, elsewhere } from '../elsewhere.ts';
import { garbledRecord, garbledText } from '../kv/garble.ts';
import { remoteKeyValue } from '../kv/remote.ts';
import { testKey } from '../locations.ts';
import type { Row } from '../row.ts';

/**
 * Records are read with something else in them. Learners who asked for a code, and go on elsewhere with it, read at every
 * step; after that, each stored record is damaged in many ways and read by our own code, without a Worker.
 */
export const garbled: Row = {
  name: 'garbled',
  title: 'records damaged',
  learners: { short: 80, long: 500 },
  faults: { garbled: 0.5 },
  habits: { reload: 0.2 },
  async play(run) {
    // A damaged code is one that nobody knows: the page says so, and the learner tries again.
    run.tolerated.add(404);
    await run.crowd(async (index) => {
      const learner = run.learner(index);
      const play = await run.begin(learner, run.caseFor(index));
      await play.on(2);
      const code = await codeFor(play);
      await play.on(2);
      for (let tries = 0; code !== undefined && index % 2 === 0 && tries < 20; tries += 1) {
        play.page = await elsewhere(run, learner, play, [['code', code]]);
        if (play.page?.scene !== undefined || play.page?.ending !== undefined) break;
      }
      await run.finish(play);
      await learner.device.get(`/attempts/${play.attempt.id}/debrief`);
    });
  },
  expect: (run) => damage(run, run.size === 'short' ? 2_000 : 5_000),
};

/** Damages one record at a time: the others have to be read as they are, and the damaged one as it was or not at all. */
async function damage(run: Run, times: number): Promise<string[]> {
  const roll = dice(run.seed);
  const central = remoteKeyValue(run.world.central);
  const attempts = run.learners
    .flatMap((learner) => learner.attempts)
    .map(({ id }) => id)
    .filter(isAttemptId);
  const wrong: string[] = [];
  for (let time = 0; time < times; time += 1) {
    const id = attempts[time % attempts.length];
    if (id === undefined) continue;
    const kv = await copyOf(central, `p/${id}/`);
    const whole = await storeOf(kv).heads(id);
    const hit = Math.floor(roll() * kv.keys.length);
    const damaged = await storeOf(damagedAt(kv, hit, roll)).heads(id);
    if (!whole.ok || !damaged.ok) wrong.push('a damaged record breaks the list');
    else {
      const known = new Set(whole.value.heads.map(({ path, length }) => `${length} ${path}`));
      const read = damaged.value.heads.map(({ path, length }) => `${length} ${path}`);
      if (read.some((head) => !known.has(head)))
        wrong.push(`read from damage: ${read.find((head) => !known.has(head))}`);
      if (read.length < known.size - 1) wrong.push('a damaged record takes another one along');
    }
  }
  run.injected['damaged records'] = times;
  return wrong;
}

type Copy = KeyValue & { readonly keys: readonly ListedKey[]; readonly values: ReadonlyMap<string, string | null> };

const copies = new Map<string, Copy>();

async function copyOf(kv: KeyValue, prefix: string): Promise<Copy> {
  const known = copies.get(prefix);
  if (known) return known;
  const keys = await listAll(kv, prefix);
  const values = await kv.get(keys.map(({ name }) => name));
  const copy = { ...kv, keys, values, list: async () => ({ keys, list_complete: true }), get: async () => values };
  copies.set(prefix, copy);
  return copy;
}

function damagedAt({ keys, values, ...kv }: Copy, hit: number, roll: () => number): KeyValue {
  const isValue = roll() < 0.3;
  const listed = keys.map(({ name, metadata }, at) => {
    if (at !== hit || isValue) return { name, metadata };
    const neighbour = keys[at + 1];
    const wire = (key: ListedKey) => ({ name: key.name, metadata: JSON.stringify(key.metadata) });
    const record = garbledRecord(wire({ name, metadata }), neighbour && wire(neighbour), roll);
    return { name: record.name, ...(record.metadata ? { metadata: JSON.parse(record.metadata) } : {}) };
  });
  const got = new Map(
    [...values].map(([name, value]) => [
      name,
      isValue && name === keys[hit]?.name && value ? garbledText(value, roll) : value,
    ]),
  );
  return { ...kv, list: async () => ({ keys: listed, list_complete: true }), get: async () => got };
}

function storeOf(kv: KeyValue) {
  const keyring = openKeyring(testKey('k1'));
  if (!keyring.ok) throw new Error('the test key is no key');
  return kvProgressStore({
    kv,
    retentionDays: 180,
    noteSeal: noteSeal(keyring.value),
    pauses: { sleep: async () => {}, random: () => 0 },
  });
}
