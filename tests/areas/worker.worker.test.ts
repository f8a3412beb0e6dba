import { env, exports } from 'cloudflare:workers';
import { describe, expect, it, vi } from 'vitest';
import { catalogue } from '../../.build/published.ts';
import { writeAttemptCookie } from '../../src/http/attempt-cookie.ts';
import { sealAttempt } from '../../src/http/attempt-token.ts';
import { joinCodeNames, joinCodeOf } from '../../src/http/join-code.ts';
import { noteSeal } from '../../src/http/note-seal.ts';
import { present } from '../../src/lib/assert.ts';
import { hashOf, hashOfText } from '../../src/lib/hash.ts';
import { canonicalJson } from '../../src/lib/json.ts';
import { kvStores } from '../../src/storage/kv/stores.ts';
import { parseHeadKey, parseMetadata } from '../../src/storage/records/head.ts';
import { programKey } from '../../src/storage/records/program.ts';
import { keyringOf, sample } from '../http/samples.ts';
import { aGroup } from '../support/a-group.ts';
import { Browser, type Page } from '../support/browser.ts';
import { origin } from '../support/origin.ts';

declare global {
  namespace Cloudflare {
    interface GlobalProps {
      mainModule: typeof import('../../src/index.ts');
    }
  }
}

const id = 'mijn-dochter-praat-wel';
const revision = catalogue.modules.flatMap(({ cases }) => cases).find((summary) => summary.id === id)?.revision ?? '';

const browse = () => new Browser((request) => exports.default.fetch(request));
const headsIn = async (page: Page) =>
  (await env.PROGRESS.list({ prefix: `p/${new URL(page.url).pathname.split('/').at(-1)}/` })).keys;

/** Answers with the first thing on offer until the story ends. */
async function playOn(browser: Browser, from: Page): Promise<Page> {
  let page = from;
  while (page.scene !== undefined && page.ending === undefined) {
    const [first = ''] = page.choices;
    page = await browser.answer(page, [first], { note: 'Ik bel de tolk.' });
    expect(page.status).toBe(200);
  }
  return page;
}

describe('the Worker on workerd, with its own KV and assets', () => {
  it('plays the case to an ending and keeps each answer in a head of its own', async () => {
    const browser = browse();
    const begun = await browser.begin(id);
    expect(await headsIn(begun)).toEqual([]);
    const page = await playOn(browser, begun);
    const keys = await headsIn(page);
    const lengths = keys.map(({ name }) => parseHeadKey(name)?.length);
    expect(lengths).toEqual(Array.from({ length: lengths.length }, (_, at) => lengths.length - at));
    for (const { metadata, expiration = 0 } of keys) {
      expect(parseMetadata(metadata)).toBeDefined();
      expect(expiration - Date.now() / 1_000).toBeGreaterThan(179 * 86_400);
    }
    const debrief = await browser.get(`${new URL(page.url).pathname}/debrief`);
    expect(debrief.html).toContain('Ik bel de tolk.');
  });

  it('keeps the learner’s words out of keys and metadata, and sealed in the value', async () => {
    const browser = browse();
    const page = await playOn(browser, await browser.begin(id));
    for (const { name, metadata } of await headsIn(page)) {
      expect(`${name} ${JSON.stringify(metadata)} ${await env.PROGRESS.get(name)}`).not.toContain('Ik bel');
    }
  });

  it('keeps the program of a case that was begun, after the answer has gone out', async () => {
    await browse().begin(id);
    const text = await vi.waitFor(async () => present(await env.PROGRESS.get(programKey(revision)), 'the program'));
    expect(await hashOfText(text)).toBe(revision);
    const [key] = (await env.PROGRESS.list({ prefix: 'm/' })).keys;
    expect(key).toEqual({ name: programKey(revision) });
  });

  it('plays an attempt whose program is in the store alone', async () => {
    await browse().begin(id);
    const text = await vi.waitFor(async () => present(await env.PROGRESS.get(programKey(revision)), 'the program'));
    const content = { ...JSON.parse(text), id: 'weg', title: { nl: 'Allang van de site' } };
    const old = await hashOf(content);
    await env.PROGRESS.put(programKey(old), canonicalJson(content));
    const keyring = keyringOf('k1:MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY');
    const issuedAt = Math.floor(Date.now() / 1_000);
    const token = sample({ caseId: 'weg', revision: old, path: '', measures: '', confirmed: 0, issuedAt });
    const { attempt } = token;
    const carry = { attempt, token: await sealAttempt(keyring, token) };
    const browser = browse();
    for (const line of await writeAttemptCookie(keyring, undefined, carry, { now: issuedAt, lifetime: 86_400 })) {
      const [pair = ''] = line.split(';');
      browser.cookies.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
    }
    const last = await playOn(browser, await browser.get(`/attempts/${attempt}`));
    expect(last.ending).toBeDefined();
    const debrief = await browser.get(`/attempts/${attempt}/debrief`);
    expect(debrief.html).toContain('Allang van de site');
    expect(debrief.html).not.toContain('/cases/weg');
  });

  it('lets forty phones behind one address join in a minute, and no flood of guesses', async () => {
    // This clock is the real one.
    const group = aGroup({}, { endsOn: '2999-12-31' });
    const keyring = keyringOf('k1:MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY');
    const code = await joinCodeOf(keyring, group);
    const [name = ''] = await joinCodeNames(keyring, code);
    const { groups } = kvStores({
      ...{ kv: env.PROGRESS, retentionDays: 180, noteSeal: noteSeal(keyring), clock: Date.now },
      ...{ codeNames: async () => [], takeAwayNames: async () => [] },
      pauses: { sleep: async () => undefined, random: () => 0 },
    });
    await groups.put(group);
    await groups.putCode(name, group.id);
    const { token } = await browse().get('/j');
    const knock = (typed: string, address: string) =>
      browse().post('/j', [['csrf_token', token] as const, ['code', typed] as const], { 'cf-connecting-ip': address });
    for (let phone = 0; phone < 40; phone += 1) {
      const landing = await knock(code, '192.0.2.7');
      expect([landing.status, landing.html.includes('Met je groep')]).toEqual([200, true]);
    }
    // A minute may end in the middle: of twice as many and one more, one is too many in either.
    const statuses = [];
    for (let guess = 0; guess < 161; guess += 1) statuses.push((await knock('raden', '192.0.2.7')).status);
    expect(new Set(statuses)).toEqual(new Set([422, 429]));
    expect((await knock('raden', '192.0.2.8')).status).toBe(422);
  }, 60_000);

  it('says that it is well', async () => {
    const response = await exports.default.fetch(new Request(`${origin}/healthz`));
    expect(await response.json()).toEqual({ status: 'ok', revision: expect.stringMatching(/^[\w-]{43}$/) });
  });

  it('reads what is only looked up from its assets', async () => {
    for (const path of [
      '/pages/wie-is-wie',
      '/modules/werken-met-een-tolk',
      '/modules/werken-met-een-tolk/cheat-sheet',
    ]) {
      expect((await browse().get(path)).status).toBe(200);
    }
  });

  it('serves no compiled case or reading as a file', async () => {
    const [reading = ''] = catalogue.pages.map((page) => page.reading);
    for (const path of ['/programs/', '/programs/x.json', `/programs/${revision}.json`, `/readings/${reading}.json`]) {
      expect((await exports.default.fetch(new Request(origin + path))).status).toBe(404);
    }
  });
});
