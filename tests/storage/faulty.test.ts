import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteSeal } from '../../src/http/note-seal.ts';
import { type Faults, faultyKeyValue } from '../../src/storage/faulty/key-value.ts';
import { kvStores } from '../../src/storage/kv/stores.ts';
import { memoryKeyValue } from '../../src/storage/memory/key-value.ts';
import { keyring } from '../http/samples.ts';
import { describeStore } from './contract.ts';
import { describeStores } from './others-contract.ts';
import { attempt, handClock, sample } from './samples.ts';

const staleMs = 60_000;

/** A store on a namespace with faults, and the namespace as it really is. */
function badDay(faults: Faults) {
  const clock = handClock();
  const truth = memoryKeyValue(clock.now);
  const kv = faultyKeyValue(truth, faults, clock.now);
  const pauses = { sleep: clock.sleep, random: () => 0.5 };
  const stores = kvStores({
    ...{ kv, retentionDays: 180, noteSeal: noteSeal(keyring), pauses, clock: clock.now },
    codeNames: async (attempt) => [`k1/${attempt}`],
    takeAwayNames: async (attempt) => [`k1/${attempt}`],
  });
  return { stores, store: stores.store, truth, kv, settle: () => clock.sleep(staleMs) };
}

let seed = 0;
describeStore('KV on a bad day', () => {
  seed += 1;
  return badDay({ seed, staleMs, tooMany: 0.5, failing: 0.2, lostAck: 0.05 });
});
describeStores('KV on a bad day', () => {
  seed += 1;
  return badDay({ seed, staleMs, tooMany: 0.5, failing: 0.2, lostAck: 0.05 });
});
describeStore('KV that refuses every second write in a second', () => badDay({ seed: 1, tooMany: 1 }));

describe('a namespace with faults', () => {
  it('answers a miss again after it was filled', async () => {
    const { store, settle } = badDay({ seed: 1, staleMs });
    const paths = async () => {
      const read = await store.heads(attempt);
      return read.ok && read.value.heads.map(({ path }) => path);
    };
    expect(await paths()).toEqual([]);
    await store.put(sample());
    expect(await paths()).toEqual([]);
    await settle();
    expect(await paths()).toEqual(['AaBb']);
  });

  it('stores what it does not acknowledge', async () => {
    const { store, truth } = badDay({ seed: 1, lostAck: 1 });
    expect(await store.put(sample())).toMatchObject({ ok: false, error: { reason: 'unavailable' } });
    expect(truth.records.size).toBe(1);
  });

  it('stores nothing when it fails', async () => {
    const { store, truth } = badDay({ seed: 1, failing: 1 });
    expect(await store.put(sample())).toMatchObject({ ok: false, error: { reason: 'unavailable' } });
    expect(await store.heads(attempt)).toMatchObject({ ok: false, error: { reason: 'unavailable' } });
    expect(truth.records.size).toBe(0);
  });

  it('has the same faults again for the same seed', async () => {
    const run = async () => {
      const { kv } = badDay({ seed: 7, failing: 0.5 });
      const outcomes = Array.from({ length: 40 }, (_, at) =>
        kv.put(`k${at}`, '', { expirationTtl: 60, metadata: {} }).then(
          () => '.',
          () => 'x',
        ),
      );
      return (await Promise.all(outcomes)).join('');
    };
    expect(await run()).toBe(await run());
    expect(await run()).toMatch(/\.x|x\./);
  });
});

describe('garbled records', () => {
  it('are left out and counted, and never give a choice that was not made', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), async (seed) => {
        const { store } = badDay({ seed, garbled: 0.5 });
        const put = [1, 2, 3, 4, 5].map((length) =>
          sample({ length, path: 'Aa'.repeat(length), notes: length % 2 ? {} : { '0': 'tekst' } }),
        );
        for (const head of put) await store.put(head);
        const read = await store.heads(attempt);
        if (!read.ok) throw new Error('reading fails on garbled records');
        const { heads, damaged } = read.value;
        expect(heads.length + damaged).toBeGreaterThanOrEqual(put.length);
        for (const { length, path, notes } of heads) {
          const was = put.find((head) => head.length === length);
          expect(path).toBe(was?.path);
          expect([{}, was?.notes]).toContainEqual(notes);
        }
      }),
      { numRuns: 300 },
    );
  });
});
