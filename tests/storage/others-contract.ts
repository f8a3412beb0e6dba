import { describe, expect, it } from 'vitest';
import { type AttemptId, attemptIdFrom } from '../../src/domain/attempt.ts';
import { type Group, groupIdFrom } from '../../src/domain/group.ts';
import type { Result } from '../../src/lib/result.ts';
import type { Stores } from '../../src/storage/kv/stores.ts';
import type { StoreFailure, Summary } from '../../src/storage/ports.ts';
import { membership, sample } from './samples.ts';

export interface StoresUnderTest {
  readonly stores: Stores;
  /** Lets pass whatever time the stores may need to show what was written. */
  settle(): Promise<void>;
}

/** What the stores beside progress have to do, however bad their day. `factory` gives empty ones. */
export function describeStores(name: string, factory: () => Promise<StoresUnderTest> | StoresUnderTest): void {
  const fresh = (): AttemptId => attemptIdFrom(crypto.getRandomValues(new Uint8Array(17)));
  const freshGroup = () => groupIdFrom(crypto.getRandomValues(new Uint8Array(17)));
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
      const [one, other] = [freshGroup(), freshGroup()];
      const ours = [1, 2, 3].map(() => summary(fresh(), { membership: { ...membership, group: one } }));
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
      const resumable = { attempt: fresh(), revision: sample().revision, membership };
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

  describe(`${name} as a store of groups`, () => {
    const group = (): Group => ({
      ...{ id: freshGroup(), cases: ['een-casus', 'nog-een'], createdAt: 1_795_000_000, closed: false },
      settings: {
        ...{ explain: 'debrief', certainty: false, pseudonyms: true, minimum: 5, keepDays: 90 },
        ...{
          lang: 'en',
          role: 'poh-ggz',
          endsOn: '2026-12-24',
          note: 'Tot dinsdag.',
          card: { tolk: { phone: '088' } },
        },
      },
      epochs: { join: 1, manage: 2, code: 3 },
    });

    it('gives back the group written last', async () => {
      const { stores, settle } = await factory();
      const first = group();
      await again(() => stores.groups.put(first));
      await settle();
      expect(await again(() => stores.groups.get(first.id))).toEqual(first);
      // KV answers from the copy of the last read for half a minute: another group is read.
      const last = { ...group(), cases: [], closed: true, erasedAt: 1_795_000_100 };
      await again(() => stores.groups.put({ ...group(), id: last.id }));
      await settle();
      await again(() => stores.groups.put(last));
      await settle();
      expect(await again(() => stores.groups.get(last.id))).toEqual(last);
    });

    it('finds what any name of a spoken code leads to', async () => {
      const { stores, settle } = await factory();
      const { id } = group();
      await again(() => stores.groups.putCode(`k1/${id}`, id));
      await settle();
      const found = await again(() => stores.groups.findCode([`k2/${id}`, `k1/${id}`]));
      expect(found).toEqual({ group: id, isExpired: false });
    });

    it('knows no group, and no code, that nobody made', async () => {
      const { stores } = await factory();
      const { id } = group();
      expect(await again(() => stores.groups.get(id))).toBeUndefined();
      expect(await again(() => stores.groups.findCode([`k1/${id}`]))).toBeUndefined();
    });
  });

  describe(`${name} as a store of take-away lines`, () => {
    it('lists the last line of each attempt in a group, and of no other group', async () => {
      const { stores, settle } = await factory();
      const [one, other] = [freshGroup(), freshGroup()];
      const attempt = fresh();
      await again(() => stores.takeAways.put(one, attempt, 'Ik bel eerder.', 90));
      await settle();
      await again(() => stores.takeAways.put(one, attempt, 'Ik bel een tolk, ook voor “even”.', 90));
      await again(() => stores.takeAways.put(one, fresh(), 'Ik vraag door.', 90));
      await again(() => stores.takeAways.put(other, attempt, 'Van elders.', 90));
      await settle();
      const lines = await again(() => stores.takeAways.list(one));
      expect(lines.toSorted()).toEqual(['Ik bel een tolk, ook voor “even”.', 'Ik vraag door.']);
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
      await again(() => stores.erasures.erase(gone, undefined));
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

    it.each(['the caller knows', 'only the heads know'])(
      'forgets what a group has of it, when %s the group',
      async (who) => {
        const { stores, settle } = await factory();
        const [gone, stays] = [fresh(), fresh()];
        const ours = { ...membership, group: freshGroup() };
        const { group } = ours;
        for (const attempt of [gone, stays]) {
          await again(() => stores.store.put(sample({ attempt, membership: ours })));
          await again(() => stores.summaries.put(summary(attempt, { membership: ours })));
          await again(() => stores.takeAways.put(group, attempt, `Zin van ${attempt}`, 90));
        }
        await settle();
        await again(() => stores.erasures.erase(gone, who === 'the caller knows' ? group : undefined));
        await settle();
        await again(() => stores.erasures.sweep());
        await settle();
        const { summaries } = await again(() => stores.summaries.list(group));
        expect(summaries.map(({ attempt }) => attempt)).toEqual([stays]);
        expect(await again(() => stores.takeAways.list(group))).toEqual([`Zin van ${stays}`]);
      },
    );

    it('forgets a summary of a group that came in when the heads had gone', async () => {
      const { stores, settle } = await factory();
      const attempt = fresh();
      const ours = { ...membership, group: freshGroup() };
      await again(() => stores.erasures.erase(attempt, ours.group));
      await again(() => stores.summaries.put(summary(attempt, { membership: ours })));
      await settle();
      await again(() => stores.erasures.sweep());
      await settle();
      expect((await again(() => stores.summaries.list(ours.group))).summaries).toEqual([]);
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
