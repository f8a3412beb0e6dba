import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attemptIdFrom, type Head } from '../../src/domain/attempt.ts';
import type { ProgressStore } from '../../src/storage/ports.ts';
import { headKey } from '../../src/storage/records/head.ts';
import { anyHead, attempt, otherAttempt, sample, writers } from './samples.ts';

export interface StoreUnderTest {
  readonly store: ProgressStore;
  /** Lets pass whatever time the store may need to show what was written. */
  settle(): Promise<void>;
}

/** What every progress store has to do, however bad its day. `factory` gives an empty one. */
export function describeStore(name: string, factory: () => Promise<StoreUnderTest> | StoreUnderTest): void {
  describe(`${name} as a progress store`, () => {
    it('gives a confirmed head back in full', async () => {
      const { confirm, read } = await begin();
      await confirm(sample());
      expect(await read()).toEqual([sample()]);
    });

    it('gives back a head without notes and measures', async () => {
      const { confirm, read } = await begin();
      const bare = sample({ notes: {}, measures: '' });
      await confirm(bare);
      expect(await read()).toEqual([bare]);
    });

    it('gives back a head of no choices at all', async () => {
      const { confirm, read } = await begin();
      const start = sample({ length: 0, path: '', measures: '', notes: {} });
      await confirm(start);
      expect(await read()).toEqual([start]);
    });

    it('gives back a journal of 400 choices', async () => {
      const { confirm, read } = await begin();
      const long = sample({ length: 400, path: 'Zz'.repeat(400), measures: 'Q'.repeat(400) });
      await confirm(long);
      expect(await read()).toEqual([long]);
    });

    it('gives back the longest path there can be', async () => {
      const { confirm, read } = await begin();
      const long = sample({ length: 400, path: '~2AaBb'.repeat(166), measures: 'Q'.repeat(400) });
      await confirm(long);
      expect(await read()).toEqual([long]);
    });

    it('knows nothing of an attempt that was never written', async () => {
      const { read } = await begin();
      expect(await read()).toEqual([]);
    });

    it('keeps attempts apart', async () => {
      const { confirm, read } = await begin();
      await confirm(sample());
      await confirm(sample({ attempt: otherAttempt }));
      expect(await read()).toEqual([sample()]);
    });

    it('keeps one head of one put twice', async () => {
      const { confirm, read } = await begin();
      await confirm(sample());
      await confirm(sample());
      expect(await read()).toHaveLength(1);
    });

    it('keeps one head of the same choices made at another pace', async () => {
      const { confirm, read } = await begin();
      await confirm(sample());
      await confirm(sample({ measures: 'Zz' }));
      expect(await read()).toHaveLength(1);
    });

    it('keeps both of two choices at one place', async () => {
      const { confirm, read } = await begin();
      await confirm(sample({ path: 'AaBb' }));
      await confirm(sample({ path: 'AaCc' }));
      expect((await read()).map(({ path }) => path).sort()).toEqual(['AaBb', 'AaCc']);
    });

    it('keeps both of two browsers that chose alike', async () => {
      const { confirm, read } = await begin();
      for (const writer of writers) await confirm(sample({ writer }));
      expect((await read()).map(({ writer }) => writer)).toEqual([...writers].sort());
    });

    it('gives the longest first', async () => {
      const { confirm, read } = await begin();
      for (const length of [9, 100, 10, 0, 11]) await confirm(sample({ length, path: 'Aa'.repeat(length) }));
      expect((await read()).map(({ length }) => length)).toEqual([100, 11, 10, 9, 0]);
    });

    it('gives back every head put at once, in whatever order', async () => {
      await fc.assert(
        fc.asyncProperty(fc.uniqueArray(anyHead, { maxLength: 8, selector: identity }), async (heads) => {
          const { confirm, read } = await begin();
          await Promise.all(heads.map(confirm));
          const keyed = await Promise.all(heads.map(async (head) => [await headKey(head), head] as const));
          const sorted = keyed.sort(([one], [other]) => (one < other ? -1 : 1)).map(([, head]) => head);
          expect(await read()).toEqual(sorted);
        }),
        { numRuns: 25 },
      );
    });
  });

  /** A fresh attempt each time, because a namespace may outlive a test. */
  async function begin() {
    const { store, settle } = await factory();
    const fresh = attemptIdFrom(crypto.getRandomValues(new Uint8Array(17)));
    const own = (head: Head): Head => (head.attempt === otherAttempt ? head : { ...head, attempt: fresh });
    return {
      /** As a learner would: once more until it says "saved". */
      async confirm(head: Head): Promise<void> {
        for (let press = 0; press < 20; press++) {
          if ((await store.put(own(head))).ok) return;
        }
        throw new Error('twenty puts in a row were refused');
      },
      async read(): Promise<Head[]> {
        await settle();
        for (let press = 0; press < 20; press++) {
          const read = await store.heads(fresh);
          if (!read.ok) continue;
          expect(read.value.damaged).toBe(0);
          return read.value.heads.map((head) => {
            expect(head.attempt).toBe(fresh);
            return { ...head, attempt };
          });
        }
        throw new Error('twenty reads in a row were refused');
      },
    };
  }
}

/** What makes two heads the same: who chose what. */
const identity = ({ writer, path }: Head): string => `${writer} ${path}`;
