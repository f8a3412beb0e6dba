import { kvStores } from '../../src/storage/kv/stores.ts';
import { memoryKeyValue } from '../../src/storage/memory/key-value.ts';
import { describeStore } from './contract.ts';
import { describeStores } from './others-contract.ts';
import { handClock, plainSeal } from './samples.ts';

function inMemory() {
  const { now, sleep } = handClock();
  const stores = kvStores({
    kv: memoryKeyValue(now),
    retentionDays: 180,
    noteSeal: plainSeal,
    codeNames: async (attempt) => [`k1/${attempt}`],
    takeAwayNames: async (attempt) => [`k1/${attempt}`],
    clock: now,
    pauses: { sleep, random: () => 0.5 },
  });
  return { stores, store: stores.store, settle: async () => undefined };
}

describeStore('KV in memory', inMemory);
describeStores('KV in memory', inMemory);
