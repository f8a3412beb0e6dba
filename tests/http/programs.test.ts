import { describe, expect, it } from 'vitest';
import { type ProgramEvent, type ProgramSources, storedPrograms } from '../../src/http/programs.ts';
import { hashOf } from '../../src/lib/hash.ts';
import { canonicalJson } from '../../src/lib/json.ts';
import { err, ok } from '../../src/lib/result.ts';
import type { ProgramStore } from '../../src/storage/ports.ts';

const content = { format: 1, id: 'een-casus', title: { nl: 'Een titel' } };
const text = canonicalJson(content);
const revision = await hashOf(content);
const down = err({ reason: 'unavailable', detail: 'told to fail' } as const);

/** A loader in a fresh isolate, over assets and a store that outlive it. */
function isolate(change: Partial<ProgramSources> & { shipped?: Record<string, string>; stored?: Map<string, string> }) {
  const { shipped = {}, stored = new Map<string, string>(), ...others } = change;
  const asked: string[] = [];
  const logged: ProgramEvent[] = [];
  const background: Promise<unknown>[] = [];
  const time = { now: 1_795_176_000_000 };
  const store: ProgramStore & { isDown: boolean } = {
    isDown: false,
    async get(name) {
      asked.push('store get');
      return this.isDown ? down : ok(stored.get(name));
    },
    async keep(name, content) {
      asked.push('store keep');
      if (this.isDown) return down;
      stored.set(name, content);
      return ok(undefined);
    },
  };
  const programs = storedPrograms({
    assets: {
      async fetch(url) {
        asked.push('assets');
        const body = shipped[/([^/]+)\.json$/.exec(url)?.[1] ?? ''];
        return body === undefined ? new Response('', { status: 404 }) : new Response(body);
      },
    },
    store,
    later: (work: Promise<unknown>) => background.push(work),
    clock: () => time.now,
    log: (event) => logged.push(event),
    ...others,
  });
  return { programs, asked, logged, stored, store, time, settle: () => Promise.all(background) };
}

const shipped = { [revision]: text };
const loaded = { ...content, revision };

describe('a program of this build', () => {
  it('comes from the assets and is kept in the background, once', async () => {
    const { programs, asked, stored, settle } = isolate({ shipped });
    expect(await programs.load(revision)).toEqual(loaded);
    await settle();
    expect(stored.get(revision)).toBe(text);
    for (let step = 0; step < 5; step += 1) expect(await programs.load(revision)).toEqual(loaded);
    expect(asked).toEqual(['assets', 'store keep']);
  });

  it('does not wait for the store', async () => {
    const keep = () => new Promise<never>(() => undefined);
    const { programs } = isolate({ shipped, store: { get: keep, keep } });
    expect(await programs.load(revision)).toEqual(loaded);
  });

  it('is offered to the store again until that has acknowledged it, once a minute at most', async () => {
    const { programs, asked, logged, store, stored, time, settle } = isolate({ shipped });
    store.isDown = true;
    const use = async () => {
      await programs.load(revision);
      await settle();
    };
    await use();
    await use();
    expect(asked).toEqual(['assets', 'store keep']);
    time.now += 60_000;
    await use();
    expect(logged.map(({ event }) => event)).toEqual(['program-not-kept', 'program-not-kept']);
    store.isDown = false;
    time.now += 60_000;
    await use();
    expect(stored.get(revision)).toBe(text);
    time.now += 60_000;
    await use();
    expect(asked).toEqual(['assets', 'store keep', 'store keep', 'store keep']);
  });
});

describe('a program of an earlier build', () => {
  it('comes from the store, once in the life of the isolate, and is not written again', async () => {
    const { programs, asked, settle } = isolate({ stored: new Map([[revision, text]]) });
    for (let step = 0; step < 3; step += 1) expect(await programs.load(revision)).toEqual(loaded);
    await settle();
    expect(asked).toEqual(['assets', 'store get']);
  });

  it('is looked for again when the store did not answer', async () => {
    const { programs, store, logged } = isolate({ stored: new Map([[revision, text]]) });
    store.isDown = true;
    expect(await programs.load(revision)).toBeUndefined();
    store.isDown = false;
    expect(await programs.load(revision)).toEqual(loaded);
    expect(logged).toEqual([
      { event: 'program-unreadable', detail: `${revision} in the store: unavailable told to fail` },
    ]);
  });

  it('comes from the store when the assets do not answer', async () => {
    const assets = { fetch: () => Promise.reject(new Error('no network')) };
    const { programs, logged } = isolate({ assets, stored: new Map([[revision, text]]) });
    expect(await programs.load(revision)).toEqual(loaded);
    expect(logged.map(({ event }) => event)).toEqual(['program-unreadable']);
  });
});

describe('requests at the same moment', () => {
  it('share one reading', async () => {
    const { programs, asked } = isolate({ stored: new Map([[revision, text]]) });
    const all = await Promise.all([1, 2, 3, 4].map(() => programs.load(revision)));
    expect(all).toEqual([loaded, loaded, loaded, loaded]);
    expect(asked).toEqual(['assets', 'store get']);
  });

  it('do not wait for one that never ends', async () => {
    let calls = 0;
    const fetch = () => {
      calls += 1;
      return calls === 1 ? new Promise<Response>(() => undefined) : Promise.resolve(new Response(text));
    };
    const { programs, time } = isolate({ assets: { fetch } });
    void programs.load(revision);
    time.now += 10_000;
    expect(await programs.load(revision)).toEqual(loaded);
  });
});

describe('what does not have the hash that names it', () => {
  const garbled = { [revision]: text.replace('titel', 'tekst') };

  it('is not run, and the operator hears of it', async () => {
    const { programs, logged } = isolate({ shipped: garbled });
    expect(await programs.load(revision)).toBeUndefined();
    expect(logged).toEqual([{ event: 'program-damaged', detail: `${revision} in the assets` }]);
  });

  it('is looked for in the store', async () => {
    const { programs } = isolate({ shipped: garbled, stored: new Map([[revision, text]]) });
    expect(await programs.load(revision)).toEqual(loaded);
  });

  it('is never offered to the store', async () => {
    const { programs, stored, settle } = isolate({ shipped: garbled });
    await programs.load(revision);
    await settle();
    expect(stored.size).toBe(0);
  });
});

it('a program of a later format is refused by name', async () => {
  const later = { ...content, format: 2 };
  const name = await hashOf(later);
  const { programs, logged } = isolate({ stored: new Map([[name, canonicalJson(later)]]) });
  expect(await programs.load(name)).toBeUndefined();
  expect(logged).toEqual([{ event: 'program-unreadable', detail: `${name} has format 2` }]);
});

it.each(['', '../x', 'a'.repeat(65)])('“%s” is no revision and asks nothing', async (name) => {
  const { programs, asked } = isolate({});
  expect(await programs.load(name)).toBeUndefined();
  expect(asked).toEqual([]);
});
