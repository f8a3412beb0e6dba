import { describe, expect, it } from 'vitest';
import { type AttemptId, attemptIdFrom } from '../../src/domain/attempt.ts';
import { groupIdFrom } from '../../src/domain/group.ts';
import { assert } from '../../src/lib/assert.ts';
import type { Result } from '../../src/lib/result.ts';
import type { Stores } from '../../src/storage/kv/stores.ts';
import type { StoreFailure, Summary } from '../../src/storage/ports.ts';
import { sample } from './samples.ts';

export interface StoresUnderTest {
  readonly stores: Stores;
  /** Lets pass whatever time the stores may need to show what was written. */
  settle(): Promise<void>;
}

/** What the stores beside progress have to do, however bad their day. `factory` gives empty ones. */
export function describeStores(name: string, factory: () => Promise<StoresUnderTest> | StoresUnderTest): void {
  const fresh = (): AttemptId => attemptIdFrom(crypto.getRandomValues(new Uint8Array(17)));
  const summary = (attempt: AttemptId, changes: Partial<Summary> = {}): Summary => {
    const { revision, length, path, measures, at } = sample();
    return { attempt, caseId: 'een-casus', revision, length, path, measures, at, branches: 0, ...changes };
  };

  describe(`${name} as a store of summaries`, () => {
    it('gives back the summary written last', async () => {
      const { stores, settle } = await factory();
      const attempt = fresh();
      await again(() => stores.summaries.put(summary(attempt)));
      await settle();
      const last = summary(attempt, { ending: 'sterk', branches: 2, length: 3, path: 'AaBbCc', measures: 'Qfg' });
      await again(() => stores.summaries.put(last));
      await settle();
      expect(await again(() => stores.summaries.get(attempt, undefined))).toEqual(last);
    });

    it('knows none of an attempt without one', async () => {
      const { stores } = await factory();
      expect(await again(() => stores.summaries.get(fresh(), undefined))).toBeUndefined();
    });

    it('keeps a summary whose path does not fit, without its path', async () => {
      const { stores, settle } = await factory();
      const attempt = fresh();
      const long = summary(attempt, { length: 400, path: 'Zz'.repeat(500), measures: 'Q'.repeat(400) });
      await again(() => stores.summaries.put(long));
      await settle();
      expect(await again(() => stores.summaries.get(attempt, undefined))).toEqual({ ...long, path: '', measures: '' });
    });

    it('lists the summaries of a group, and of no other', async () => {
      const { stores, settle } = await factory();
      const [one, other] = [1, 2].map(() => groupIdFrom(crypto.getRandomValues(new Uint8Array(17))));
      assert(one && other, 'two groups');
      const membership = { group: one, explain: 'scene', certainty: true, keepDays: 90 } as const;
      const ours = [1, 2, 3].map(() => summary(fresh(), { membership }));
      const theirs = summary(fresh(), { membership: { ...membership, group: other } });
      for (const each of [...ours, theirs, summary(fresh())]) await again(() => stores.summaries.put(each));
      await settle();
      const { summaries, damaged, cursor } = await again(() => stores.summaries.list(one));
      const inOrder = ours.toSorted((a, b) => (a.attempt < b.attempt ? -1 : 1));
      expect({ summaries, damaged, cursor }).toEqual({ summaries: inOrder, damaged: 0, cursor: undefined });
    });
  });

  describe(`${name} as a store of resume codes`, () => {
    it('finds what any of its names leads to', async () => {
      const { stores, settle } = await factory();
      const resumable = { attempt: fresh(), revision: sample().revision };
      const known = `k1/${resumable.attempt}`;
      await again(() => stores.codes.put(known, resumable));
      await settle();
      expect(await again(() => stores.codes.find([`k2/${resumable.attempt}`, known]))).toEqual(resumable);
    });

    it('finds nothing for a name that nobody made', async () => {
      const { stores } = await factory();
      expect(await again(() => stores.codes.find([`k1/${fresh()}`]))).toBeUndefined();
    });
  });

  describe(`${name} as a store of erasures`, () => {
    it('forgets every head, the summary and the code of an attempt, and of no other', async () => {
      const { stores, settle } = await factory();
      const [gone, stays] = [fresh(), fresh()];
      for (const attempt of [gone, stays]) {
        for (const length of [1, 2]) {
          await again(() => stores.store.put(sample({ attempt, length, path: 'Aa'.repeat(length) })));
        }
        await again(() => stores.summaries.put(summary(attempt)));
        await again(() => stores.codes.put(`k1/${attempt}`, { attempt, revision: sample().revision }));
      }
      await settle();
      expect(await again(() => stores.erasures.isErased(gone))).toBe(false);
      await again(() => stores.erasures.erase(gone));
      await settle();
      await again(() => stores.erasures.sweep());
      await settle();
      const left = async (attempt: AttemptId) => ({
        erased: await again(() => stores.erasures.isErased(attempt)),
        heads: (await again(() => stores.store.heads(attempt)))?.heads.length,
        summary: (await again(() => stores.summaries.get(attempt, undefined))) !== undefined,
        code: (await again(() => stores.codes.find([`k1/${attempt}`]))) !== undefined,
      });
      expect(await left(gone)).toEqual({ erased: true, heads: 0, summary: false, code: false });
      expect(await left(stays)).toEqual({ erased: false, heads: 2, summary: true, code: true });
    });
  });
}

/** As a patient caller would: once more until it works. */
async function again<T>(ask: () => Promise<Result<T, StoreFailure>>): Promise<T> {
  for (let press = 0; press < 30; press += 1) {
    const answer = await ask();
    if (answer.ok) return answer.value;
  }
  throw new Error('thirty times in a row the store failed');
}
