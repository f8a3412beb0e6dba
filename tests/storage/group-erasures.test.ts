import { describe, expect, it } from 'vitest';
import { type AttemptId, attemptIdFrom } from '../../src/domain/attempt.ts';
import type { Group, Membership } from '../../src/domain/group.ts';
import { toBase64url } from '../../src/lib/bytes.ts';
import { counted } from '../../src/storage/kv/counted.ts';
import { kvStores } from '../../src/storage/kv/stores.ts';
import { memoryKeyValue } from '../../src/storage/memory/key-value.ts';
import { group as sampleGroup } from '../../src/ui/samples/group.ts';
import { sample } from './samples.ts';

const group: Group = sampleGroup;
const membership: Membership = { group: group.id, explain: 'scene', certainty: true, keepDays: 90 };
const attemptNo = (at: number): AttemptId =>
  attemptIdFrom(Uint8Array.from({ length: 17 }, (_, byte) => (byte < 2 ? (at >> (8 * byte)) & 255 : 7 * byte)));

/** A group with attempts of two heads each, a summary, and a shared line for every third. */
async function withAttempts(count: number, room = Number.POSITIVE_INFINITY) {
  const time = { now: Date.parse('2026-11-22T09:00:00Z') };
  const memory = memoryKeyValue(() => time.now);
  const run = { from: 0, room: Number.POSITIVE_INFINITY };
  const kv = counted(memory);
  const limited = {
    ...kv,
    put: (...given: Parameters<typeof kv.put>) => within(() => kv.put(...given)),
    delete: (key: string) => within(() => kv.delete(key)),
    list: (options: Parameters<typeof kv.list>[0]) => within(() => kv.list(options)),
    get: (...given: Parameters<typeof kv.get>) => within(() => kv.get(...given)),
  };
  /** As the platform refuses: whatever comes after the last operation of a run. */
  function within<T>(operation: () => Promise<T>): Promise<T> {
    if (kv.used() - run.from >= run.room) return Promise.reject(new Error('400 Too many API requests'));
    return operation();
  }
  const stores = kvStores({
    ...{ kv: limited, retentionDays: 180, clock: () => time.now },
    noteSeal: { seal: async (text) => text, open: async (text) => text },
    codeNames: async (attempt) => [`k1/${attempt}`],
    takeAwayNames: async (attempt) => [`k1/${toBase64url(new TextEncoder().encode(attempt))}`],
    pauses: { sleep: async () => undefined, random: () => 0 },
  });
  await stores.groups.put(group);
  for (let at = 0; at < count; at += 1) await playIn(attemptNo(at), at % 3 === 0);
  async function playIn(attempt: AttemptId, shares: boolean): Promise<void> {
    await stores.store.put(sample({ attempt, membership }));
    await stores.store.put(sample({ attempt, membership, path: 'Aa', length: 1 }));
    await stores.summaries.put({ ...sample({ attempt }), caseId: 'een-casus', branches: 0, membership });
    if (shares) await stores.takeAways.put(group.id, attempt, 'Ik bel de tolk.', 90);
  }
  run.from = kv.used();
  run.room = room;
  /** One run of the cron trigger, five minutes on; gives how many operations it took. */
  async function sweep(): Promise<number> {
    time.now += 300_000;
    run.from = kv.used();
    await stores.erasures.sweep();
    return kv.used() - run.from;
  }
  const left = () => [...memory.records.keys()].filter((key) => /^[pstc]\//.test(key));
  return { memory, stores, sweep, left, time, run, used: kv.used, playIn };
}

describe('erasing a group', () => {
  it('of three attempts takes one portion: heads, summaries and lines go, the group keeps that it was erased', async () => {
    const { memory, stores, left } = await withAttempts(3);
    expect(left()).toHaveLength(10);
    expect((await stores.erasures.eraseGroup(group)).ok).toBe(true);
    expect(await stores.erasures.sweepGroup(group.id)).toEqual({ ok: true, value: 3 });
    expect(left()).toEqual([]);
    const read = await stores.groups.get(group.id);
    expect(read.ok && read.value).toMatchObject({ cases: [], closed: true, erasedAt: 1_795_338_000 });
    expect([...memory.records.values()].some(({ value }) => value.includes('Speel dit'))).toBe(false);
    for (let at = 0; at < 3; at += 1) {
      expect(await stores.erasures.isErased(attemptNo(at))).toEqual({ ok: true, value: true });
    }
  });

  it('of 1,500 attempts goes on in the sweep, and no run takes more than a thousand operations', async () => {
    const { stores, sweep, left } = await withAttempts(1_500);
    await stores.erasures.eraseGroup(group);
    const taken: number[] = [];
    while (left().length > 0 && taken.length < 100) taken.push(await sweep());
    expect(left()).toEqual([]);
    expect(Math.max(...taken)).toBeLessThanOrEqual(1_000);
    expect(taken.length).toBeLessThan(30);
  });

  it('looks at each attempt once a day after that, not at each run', async () => {
    const { stores, sweep, time } = await withAttempts(100);
    await stores.erasures.eraseGroup(group);
    await stores.erasures.sweepGroup(group.id);
    time.now += 4 * 3_600_000;
    let day = 0;
    for (let at = 0; at < 288; at += 1) day += await sweep();
    // A list of the marks at each run, a look at the group, and a list for each attempt.
    expect(day).toBe(288 + 3 + 100);
  });

  it('comes to its end on fifty operations a run too', async () => {
    const { stores, sweep, left } = await withAttempts(30, 50);
    await stores.erasures.eraseGroup(group);
    let runs = 0;
    while (left().length > 0 && runs < 50) {
      expect(await sweep()).toBeLessThanOrEqual(50);
      runs += 1;
    }
    expect(left()).toEqual([]);
  });

  it('takes what late writers bring back: an attempt begun on a stale page, and one that had gone', async () => {
    const { stores, sweep, left, playIn, time } = await withAttempts(3);
    await stores.erasures.eraseGroup(group);
    await stores.erasures.sweepGroup(group.id);
    await playIn(attemptNo(7), true);
    await stores.store.put(sample({ attempt: attemptNo(0), membership }));
    await sweep();
    expect(left()).toEqual([]);
    time.now += 2 * 86_400_000;
    await stores.store.put(sample({ attempt: attemptNo(1), membership }));
    await playIn(attemptNo(8), false);
    for (let at = 0; at < 288; at += 1) await sweep();
    expect(left()).toEqual([]);
  });

  it('empties the record again when an older one was written over it', async () => {
    const { stores, sweep } = await withAttempts(0);
    await stores.erasures.eraseGroup(group);
    await stores.groups.put(group);
    await sweep();
    const read = await stores.groups.get(group.id);
    expect(read.ok && read.value?.erasedAt).toBeDefined();
  });

  it('leaves other groups alone', async () => {
    const { stores, sweep, left } = await withAttempts(3);
    const other = { ...group, id: group.id.replace(/.$/, '2') as typeof group.id };
    await stores.erasures.eraseGroup(other);
    await sweep();
    expect(left()).toHaveLength(10);
  });
});
