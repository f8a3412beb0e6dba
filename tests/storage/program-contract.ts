import { describe, expect, it } from 'vitest';
import { hashOf } from '../../src/lib/hash.ts';
import { canonicalJson } from '../../src/lib/json.ts';
import type { ProgramStore } from '../../src/storage/ports.ts';

export interface ProgramStoreUnderTest {
  readonly store: ProgramStore;
  /** Lets pass whatever time the store may need to show what was written. */
  settle(): Promise<void>;
}

/** A text with its hash: any canonical JSON will do for a store. */
export async function sampleProgram(name: string) {
  const content = { format: 1, id: name, title: { nl: 'Één titel' } };
  return { revision: await hashOf(content), text: canonicalJson(content) };
}

/** What every program store has to do, however bad its day. `factory` gives one that holds nothing of these tests. */
export function describeProgramStore(name: string, factory: () => ProgramStoreUnderTest): void {
  describe(`${name} as a program store`, () => {
    it('gives a kept program back as it was', async () => {
      const { keep, get } = begin();
      const { revision, text } = await sampleProgram('een');
      await keep(revision, text);
      expect(await get(revision)).toBe(text);
    });

    it('knows nothing of a program that was never kept', async () => {
      const { get } = begin();
      expect(await get((await sampleProgram('nooit')).revision)).toBeUndefined();
    });

    it('keeps programs apart, and keeps one twice without harm', async () => {
      const { keep, get } = begin();
      const [one, other] = [await sampleProgram('apart'), await sampleProgram('ander')];
      for (const { revision, text } of [one, other, one]) await keep(revision, text);
      expect([await get(one.revision), await get(other.revision)]).toEqual([one.text, other.text]);
    });

    it('gives a program that was missed before it was kept', async () => {
      const { keep, get } = begin();
      const { revision, text } = await sampleProgram('gemist');
      expect(await get(revision)).toBeUndefined();
      await keep(revision, text);
      expect(await get(revision)).toBe(text);
    });
  });

  /** Asks again until the store answers, as a browser that is loaded again. */
  function begin() {
    const { store, settle } = factory();
    const press = async <T>(work: () => Promise<{ ok: true; value: T } | { ok: false }>): Promise<T> => {
      for (let tries = 0; tries < 30; tries++) {
        const done = await work();
        if (done.ok) return done.value;
      }
      throw new Error('thirty times in a row refused');
    };
    return {
      keep: (revision: string, text: string) => press(() => store.keep(revision, text)),
      async get(revision: string) {
        await settle();
        return press(() => store.get(revision));
      },
    };
  }
}
