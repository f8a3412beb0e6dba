import { env } from 'cloudflare:workers';
import { expect, it } from 'vitest';
import type { KeyValue } from '../../src/storage/kv/key-value.ts';
import { kvProgramStore } from '../../src/storage/kv/programs.ts';
import { kvProgressStore } from '../../src/storage/kv/progress.ts';
import { kvStores } from '../../src/storage/kv/stores.ts';
import { headKey } from '../../src/storage/records/head.ts';
import { describeStore } from './contract.ts';
import { describeStores } from './others-contract.ts';
import { describeProgramStore } from './program-contract.ts';
import { plainSeal, sample } from './samples.ts';

declare global {
  namespace Cloudflare {
    interface Env {
      PROGRESS: KVNamespace;
    }
  }
}

// That the binding fits the narrow type is part of the test.
const kv: KeyValue = env.PROGRESS;
const pauses = { sleep: async () => undefined, random: () => 0 };
const stores = kvStores({
  ...{ kv, retentionDays: 180, noteSeal: plainSeal, pauses, clock: Date.now },
  codeNames: async (attempt) => [`k1/${attempt}`],
  takeAwayNames: async (attempt) => [`k1/${attempt}`],
});
const { store } = stores;

describeStore('Workers KV', () => ({ store, settle: async () => undefined }));
describeStores('Workers KV', () => ({ stores, settle: async () => undefined }));
describeProgramStore('Workers KV', () => ({ store: kvProgramStore({ kv, pauses }), settle: async () => undefined }));

it('workerd takes a step with the longest metadata that we write', async () => {
  const long = sample({ length: 400, path: '\\'.repeat(480), measures: 'Q'.repeat(400), notes: {} });
  expect(await store.put(long)).toEqual({ ok: true, value: undefined });
});

it('a step expires after the retention', async () => {
  await store.put(sample());
  const key = await headKey(sample());
  const { keys } = await env.PROGRESS.list({ prefix: key });
  const seconds = (keys[0]?.expiration ?? 0) - Date.now() / 1_000;
  expect(Math.round(seconds / 86_400)).toBe(180);
});

it('the error texts of workerd are understood', async () => {
  const short = kvProgressStore({
    kv: { ...bound(kv), put: (key, value, options) => kv.put(key, value, { ...options, expirationTtl: 59 }) },
    retentionDays: 1,
    noteSeal: plainSeal,
    pauses: { ...pauses, sleep: () => Promise.reject(new Error('a retry cannot help')) },
  });
  expect(await short.put(sample())).toMatchObject({ ok: false, error: { reason: 'unavailable' } });
});

function bound({ list, get, getWithMetadata, put, delete: remove }: KeyValue): KeyValue {
  return {
    list: list.bind(kv),
    get: get.bind(kv),
    getWithMetadata: getWithMetadata.bind(kv),
    put: put.bind(kv),
    delete: remove.bind(kv),
  };
}
