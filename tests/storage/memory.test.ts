import { kvProgressStore } from '../../src/storage/kv/progress.ts';
import { memoryKeyValue } from '../../src/storage/memory/key-value.ts';
import { describeStore } from './contract.ts';
import { handClock, plainSeal } from './samples.ts';

describeStore('KV in memory', () => {
  const { now, sleep } = handClock();
  const pauses = { sleep, random: () => 0.5 };
  const store = kvProgressStore({ kv: memoryKeyValue(now), retentionDays: 180, noteSeal: plainSeal, pauses });
  return { store, settle: async () => undefined };
});
