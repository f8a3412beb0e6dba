import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { storedPrograms } from '../../src/http/programs.ts';
import { canonicalJson } from '../../src/lib/json.ts';
import { kvProgramStore } from '../../src/storage/kv/programs.ts';
import type { Stores } from '../../src/storage/kv/stores.ts';
import { encodeSummary, summaryKey } from '../../src/storage/records/summary.ts';
import { shippedCases, testApp } from '../support/app.ts';
import { Browser } from '../support/browser.ts';
import { attempt, membership, sample } from './samples.ts';

const schema = readFileSync(`${import.meta.dirname}/../../docs/storage-schema.md`, 'utf8');
const prefixes = [...schema.matchAll(/^\| `([a-z]+\/)`/gm)].map(([, prefix = '']) => prefix);

/** The fields that the page shows or names for a prefix: those of its examples, and those in backticks. */
function fieldsOf(prefix: string): ReadonlySet<string> {
  const section = schema.split(/^## /m).find((part) => part.startsWith(`\`${prefix}`)) ?? '';
  return new Set([...section.matchAll(/["`]([a-zA-Z]+)["`]/g)].map(([, field = '']) => field));
}

/** How large the page says that a key like this can be. */
function sizeIn(key: string): number {
  const prefix = prefixes.find((known) => key.startsWith(known));
  const section = schema.split(/^## /m).find((part) => part.startsWith(`\`${prefix}`)) ?? '';
  return Number(/\*\*Size\.\*\* Key (\d+) bytes/.exec(section)?.[1]);
}

/** The files of a build, in memory. */
const files = {
  async fetch(url: string): Promise<Response> {
    const revision = /([^/]+)\.json$/.exec(url)?.[1];
    const { program } = shippedCases.find((one) => one.program?.revision === revision) ?? {};
    if (!program) return new Response('', { status: 404 });
    const { revision: _, ...content } = program;
    return new Response(canonicalJson(content));
  },
};

/** Everything that is written for a group, and for an attempt in it. */
async function writeGroup(stores: Stores): Promise<void> {
  const { group, keepDays } = membership;
  await stores.store.put(sample({ membership }));
  await stores.summaries.put({ ...sample(), caseId: 'een-casus', branches: 0, membership });
  await stores.takeAways.put(group, attempt, 'é'.repeat(200), keepDays);
  await stores.rollUps.ask(group);
  for (const part of ['part', 'whole'] as const) {
    await stores.rollUps.put(group, part, { at: 1, attempts: 2, sums: '[]', cursor: 'c' });
  }
  await stores.groups.putCode(`long-kid/${'m'.repeat(43)}`, group);
  await stores.groups.put({
    ...{ id: group, cases: [], epochs: { join: 0, manage: 0, code: 0 }, createdAt: 0, closed: false },
    settings: {
      ...{ explain: 'scene', certainty: true, pseudonyms: true, minimum: 5, keepDays },
      note: '',
      card: {},
    },
  });
}

/** Everything that a whole life of attempts writes: a case with a note, a code, a fork, a debrief, an erasure. */
async function everythingWritten() {
  const test = testApp();
  const { kv, time, waiting, settle } = test;
  const pauses = { sleep: async () => undefined, random: () => 0.5 };
  const programs = storedPrograms({
    assets: files,
    store: kvProgramStore({ kv, pauses }),
    later: (work) => waiting.push(work),
    clock: () => time.now,
    log: (event) => test.logged.push(event),
  });
  const { app } = testApp({ ...test.stores, programs, later: (work) => waiting.push(work) });
  const written = new Map<string, { value: string; metadata: unknown; expires: number }>();
  const keep = async () => {
    await settle();
    for (const [key, record] of kv.records) written.set(key, record);
  };
  const browser = new Browser(app);
  let page = await browser.begin('mijn-dochter-praat-wel');
  const first = page;
  while (page.ending === undefined) {
    const isWriting = page.html.includes('value="geschreven"');
    const [choice = 'verder'] = isWriting ? ['geschreven'] : page.choices;
    page = await browser.answer(page, [choice], { note: 'Ik bel de tolk.', certainty: 'doubt' });
    await keep();
  }
  // Another tab, whose cookie was not there yet.
  await new Browser(app).answer(first, [first.choices[1] ?? '']);
  const { pathname } = new URL(page.url);
  const debrief = await browser.get(`${pathname}/debrief`);
  const branch = /name="branch" value="([^"]*)"/.exec(debrief.html)?.[1] ?? '';
  page = await browser.post(`${pathname}/branch`, [
    ['csrf_token', debrief.token],
    ['branch', branch],
  ]);
  await browser.post(`${pathname}/code`, [['csrf_token', page.token]]);
  await keep();
  const me = await browser.get('/me');
  await browser.post('/me/erase', [
    ['csrf_token', me.token],
    ['attempt', pathname.split('/')[2] ?? ''],
  ]);
  await keep();
  return written;
}

describe('the storage schema', () => {
  it('has the prefix, the shape of the key and the fields of every record that is written', async () => {
    const written = await everythingWritten();
    const { stores, kv } = testApp();
    await writeGroup(stores);
    for (const [key, record] of kv.records) written.set(key, record);
    const seen = new Set<string>();
    for (const [key, { value, metadata }] of written) {
      const prefix = prefixes.find((known) => key.startsWith(known));
      expect(prefix, `${key} is not in docs/storage-schema.md`).toBeDefined();
      seen.add(prefix ?? '');
      const fields = fieldsOf(prefix ?? '');
      // A compiled case is a document of its own (docs/case-format.md).
      const inValue = value && prefix !== 'm/' ? JSON.parse(value) : {};
      const names = [...Object.keys(metadata ?? {}), ...Object.keys(inValue)];
      expect(
        names.filter((name) => !fields.has(name)),
        key,
      ).toEqual([]);
      expect(`${key}${JSON.stringify(metadata)}`).not.toContain('tolk.');
    }
    expect([...seen].sort()).toEqual([...prefixes].sort());
  });

  it('says of every record how long it lives, and how large its key can be', async () => {
    const days = { 'p/': 180, 's/': 180, 'c/': 30, 'x/': 182, 'm/': Number.POSITIVE_INFINITY };
    for (const [key, { expires }] of await everythingWritten()) {
      const prefix = key.slice(0, 2) as keyof typeof days;
      expect([key, (expires - testApp().time.now) / 86_400_000]).toEqual([key, days[prefix]]);
      expect(key.length, key).toBeLessThanOrEqual(sizeIn(key));
    }
  });

  it('says how long the records of a group live, and how large their keys can be', async () => {
    const { stores, kv, time } = testApp();
    await writeGroup(stores);
    const lives = [...kv.records].map(([key, { expires }]) => [
      key.replace(/\/.*/, '/'),
      (expires - time.now) / 86_400_000,
    ]);
    expect(Object.fromEntries(lives)).toEqual({ 'p/': 90, 's/': 90, 't/': 90, 'j/': 28, 'as/': 545, 'r/': 1 });
    for (const key of kv.records.keys()) expect(key.length, key).toBeLessThanOrEqual(sizeIn(key));
    const [, record] = [...kv.records].find(([key]) => key.startsWith('t/')) ?? [];
    expect(JSON.stringify(record?.metadata).length).toBeLessThan(1_024);
  });

  it('shows a summary as it is written', () => {
    const { revision, path, measures, length, at } = sample();
    const summary = { attempt, caseId: 'mijn-dochter-praat-wel', revision, length, path, measures, at };
    const metadata = encodeSummary({ ...summary, ending: 'tweede-keer', branches: 1 });
    expect(schema).toContain(`key       ${summaryKey(attempt, undefined)}\nmetadata  ${JSON.stringify(metadata)}\n`);
  });
});
