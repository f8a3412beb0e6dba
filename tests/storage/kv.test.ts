import { describe, expect, it } from 'vitest';
import { noteSeal } from '../../src/http/note-seal.ts';
import type { KeyValue } from '../../src/storage/kv/key-value.ts';
import { kvProgressStore } from '../../src/storage/kv/progress.ts';
import { storeFailure } from '../../src/storage/kv/retry.ts';
import { memoryKeyValue } from '../../src/storage/memory/key-value.ts';
import { headKey } from '../../src/storage/records/head.ts';
import { keyring } from '../http/samples.ts';
import { attempt, handClock, membership, plainSeal, sample } from './samples.ts';

/** A KV store whose namespace fails `failures.length` times first; remembers what it slept. */
function store(failures: readonly string[] = [], retentionDays = 180) {
  const clock = handClock();
  const slept: number[] = [];
  const kv = memoryKeyValue(clock.now, 2);
  const left = [...failures];
  const attempts: Parameters<KeyValue['put']>[] = [];
  const failing = async <T>(work: () => Promise<T>): Promise<T> => {
    const message = left.shift();
    if (message !== undefined) throw new Error(message);
    return work();
  };
  const progress = kvProgressStore({
    kv: {
      put(...put) {
        attempts.push(put);
        return failing(() => kv.put(...put));
      },
      list: (options) => failing(() => kv.list(options)),
      get: (keys) => failing(() => kv.get(keys)),
      getWithMetadata: (key) => failing(() => kv.getWithMetadata(key)),
      delete: (key) => failing(() => kv.delete(key)),
    },
    retentionDays,
    noteSeal: noteSeal(keyring),
    pauses: {
      sleep: async (milliseconds) => {
        slept.push(milliseconds);
        await clock.sleep(milliseconds);
      },
      random: () => 0.5,
    },
  });
  return { progress, kv, slept, attempts, clock };
}

const serverError = 'KV PUT failed: 500 Internal Server Error';
const tooMany = 'KV PUT failed: 429 Too Many Requests';
const dailyLimit = 'KV put() limit exceeded for the day.';

describe('putting a head', () => {
  it('takes one write and no read', async () => {
    const { progress, attempts } = store();
    await progress.put(sample());
    expect(attempts).toHaveLength(1);
  });

  it.each([
    [1, 86_400],
    [180, 15_552_000],
    [3_650, 315_360_000],
  ])('keeps it for %i days: %i seconds', async (days, seconds) => {
    const { progress, attempts } = store([], days);
    await progress.put(sample());
    expect(attempts[0]?.[2].expirationTtl).toBe(seconds);
  });

  it('keeps it as long as its group asks, and no longer than everything else', async () => {
    const { progress, attempts } = store([], 100);
    await progress.put(sample({ membership }));
    await progress.put(sample({ length: 3, path: 'AaBbCc', membership: { ...membership, keepDays: 300 } }));
    expect(attempts.map(([, , { expirationTtl }]) => expirationTtl)).toEqual([90 * 86_400, 100 * 86_400]);
  });

  it('shows no word of a note in key, metadata or value', async () => {
    const { progress, kv } = store();
    await progress.put(sample({ notes: { '1': 'dochter' } }));
    expect(JSON.stringify([...kv.records])).not.toContain('dochter');
    const read = await progress.heads(attempt);
    expect(read.ok && read.value.heads[0]?.notes).toEqual({ '1': 'dochter' });
  });

  it('tries twice more, with the same key and value', async () => {
    const { progress, attempts, slept } = store([serverError, serverError]);
    expect(await progress.put(sample())).toEqual({ ok: true, value: undefined });
    expect(attempts).toHaveLength(3);
    expect(attempts[2]).toEqual(attempts[0]);
    expect(slept).toEqual([125, 250]);
  });

  it('gives up after the third time, and says why', async () => {
    const { progress, attempts } = store([serverError, serverError, serverError]);
    expect(await progress.put(sample())).toEqual({ ok: false, error: { reason: 'unavailable', detail: serverError } });
    expect(attempts).toHaveLength(3);
  });

  it('waits more than a second after too many writes to a key', async () => {
    const { progress, slept } = store([tooMany, tooMany, tooMany]);
    expect(await progress.put(sample())).toEqual({ ok: false, error: { reason: 'too-many-writes', detail: tooMany } });
    expect(slept).toEqual([1_250, 1_250]);
  });

  it.each([
    [dailyLimit, 'daily-limit'],
    ['KV PUT failed: 413 Metadata length of 1025 exceeds limit of 1024.', 'unavailable'],
    ['KV PUT failed: 414 UTF-8 encoded length of 513 exceeds key length limit of 512.', 'unavailable'],
    ['KV PUT failed: 400 Invalid expiration_ttl of 59.', 'unavailable'],
  ])('does not try again after: %s', async (message, reason) => {
    const { progress, slept } = store([message]);
    expect(await progress.put(sample())).toEqual({ ok: false, error: { reason, detail: message } });
    expect(slept).toEqual([]);
  });
});

describe('reading heads', () => {
  it('reads every page of the list', async () => {
    const { progress } = store();
    for (const length of [1, 2, 3, 4, 5]) await progress.put(sample({ length, path: 'Aa'.repeat(length) }));
    const read = await progress.heads(attempt);
    expect(read.ok && read.value.heads.map(({ length }) => length)).toEqual([5, 4, 3, 2, 1]);
  });

  it('gets values a hundred at a time', async () => {
    const { progress } = store();
    const lengths = Array.from({ length: 201 }, (_, at) => at);
    for (const length of lengths) await progress.put(sample({ length, path: 'Aa'.repeat(length) }));
    const read = await progress.heads(attempt);
    expect(read.ok && read.value.heads.filter(({ notes }) => notes['1'])).toHaveLength(201);
  });

  it('gets no value where there are no notes', async () => {
    const { kv, clock } = store();
    const reader = kvProgressStore({
      kv: { ...kv, get: () => Promise.reject(new Error('get was called')) },
      retentionDays: 1,
      noteSeal: plainSeal,
      pauses: { sleep: clock.sleep, random: () => 0 },
    });
    await reader.put(sample({ notes: {} }));
    expect(await reader.heads(attempt)).toMatchObject({ ok: true, value: { damaged: 0 } });
  });

  it('tries twice more', async () => {
    const { progress } = store([serverError, serverError]);
    expect(await progress.heads(attempt)).toEqual({ ok: true, value: { heads: [], damaged: 0 } });
  });

  it('fails when the values cannot be read', async () => {
    const { progress, kv } = store();
    await progress.put(sample());
    const get = async () => {
      throw new Error('KV GET failed: 500 Internal Server Error');
    };
    const pauses = { sleep: async () => undefined, random: () => 0 };
    const broken = kvProgressStore({ kv: { ...kv, get }, retentionDays: 1, noteSeal: plainSeal, pauses });
    expect(await broken.heads(attempt)).toMatchObject({ ok: false, error: { reason: 'unavailable' } });
  });

  it('keeps a head whose value has gone, without its notes, and counts it', async () => {
    const { progress, kv } = store();
    await progress.put(sample());
    const key = await headKey(sample());
    const record = kv.records.get(key);
    if (record) kv.records.set(key, { ...record, value: '' });
    expect(await progress.heads(attempt)).toEqual({
      ok: true,
      value: { heads: [sample({ notes: {} })], damaged: 1 },
    });
  });

  it('forgets a head when its retention is over', async () => {
    const { progress, clock } = store([], 1);
    await progress.put(sample());
    await clock.sleep(86_400_000);
    expect(await progress.heads(attempt)).toEqual({ ok: true, value: { heads: [], damaged: 0 } });
  });
});

describe('storeFailure', () => {
  it.each([
    [tooMany, 'too-many-writes'],
    [serverError, 'unavailable'],
    ['KV GET failed: 503 Service Unavailable', 'unavailable'],
    [dailyLimit, 'daily-limit'],
    ['', 'unavailable'],
  ])('reads %j as %s', (message, reason) => {
    expect(storeFailure(message)).toEqual({ reason, detail: message });
  });
});
