import { describe, expect, it } from 'vitest';
import { localCardOf } from '../../src/areas/learner/local-card.ts';
import { decodeMembership, type GroupId, type Membership } from '../../src/domain/group.ts';
import { pseudonymOf } from '../../src/domain/pseudonym.ts';
import { err } from '../../src/lib/result.ts';
import { parseMetadata } from '../../src/storage/records/head.ts';
import { aGroup } from '../support/a-group.ts';
import { testApp } from '../support/app.ts';
import { Browser, type Page } from '../support/browser.ts';
import { beginIn, open } from '../support/groups.ts';
import { otherChoice, picksOf, playOn, walk } from '../support/routes.ts';

/** For the POH-GGZ, where the walk is the doctor's. */
const other = 'het-zit-niet-in-mijn-hoofd';
const sameRole = 'ik-wil-antibiotica';
const attemptOf = (page: Page): string => new URL(page.url).pathname.split('/')[2] ?? '';
const groupOf = (path: string): string => path.slice(3, 29);

type Kv = ReturnType<typeof testApp>['kv'];
const keysOf = (kv: Kv, prefix: string): string[] => [...kv.records.keys()].filter((key) => key.startsWith(prefix));
/** The memberships in the heads of an attempt, each once. */
function membershipsIn(kv: Kv, page: Page): Membership[] {
  const heads = [...kv.records].filter(([key]) => key.startsWith(`p/${attemptOf(page)}/`));
  const found = heads.map(([, { metadata }]) => decodeMembership(parseMetadata(metadata)?.g ?? ''));
  return [...new Map(found.flatMap((one) => (one ? [[JSON.stringify(one), one] as const] : []))).values()];
}

/** Plays the walk in a group to its debrief. */
async function playInGroup(test: ReturnType<typeof testApp>, settings = {}) {
  const { path } = await open(test.stores.groups, aGroup({}, settings));
  const browser = new Browser(test.app);
  const end = await playOn(browser, await beginIn(browser, path));
  await test.settle();
  const attempt = attemptOf(end);
  const debrief = await browser.get(`/attempts/${attempt}/debrief`);
  return { path, browser, end, attempt, debrief };
}

describe('an attempt in a group', () => {
  it('knows it in every head, as one person over all cases', async () => {
    const test = testApp();
    const { path, browser, end } = await playInGroup(test);
    const [membership, ...more] = membershipsIn(test.kv, end);
    expect(membership).toMatchObject({ group: groupOf(path), explain: 'debrief', certainty: true, keepDays: 90 });
    expect(more).toEqual([]);
    const next = await beginIn(browser, path, other);
    await browser.answer(next, next.choices.slice(0, 1));
    expect(membershipsIn(test.kv, next)[0]?.member).toBe(membership?.member);
    const stranger = new Browser(test.app);
    const theirs = await beginIn(stranger, path);
    await stranger.answer(theirs, theirs.choices.slice(0, 1));
    expect(membershipsIn(test.kv, theirs)[0]?.member).not.toBe(membership?.member);
  });

  it('is nobody where the group keeps no pseudonyms', async () => {
    const test = testApp();
    const { browser, end, debrief } = await playInGroup(test, { pseudonyms: false });
    expect(membershipsIn(test.kv, end)[0]).not.toHaveProperty('member');
    expect([...browser.cookies.keys()].filter((name) => name.startsWith('__Host-g_'))).toEqual([]);
    expect(debrief.html).toContain('Je trainer ziet niet wie wat koos');
  });

  it('reads nothing and writes one head for a step, with a summary at the first, each fourth and the last', async () => {
    const test = testApp();
    const { path } = await open(test.stores.groups, aGroup());
    const browser = new Browser(test.app);
    let page = await beginIn(browser, path);
    await test.settle();
    const isRead = () => Promise.reject(new Error('something was read'));
    Object.assign(test.kv, { get: isRead, getWithMetadata: isRead, list: isRead });
    const put = test.kv.put.bind(test.kv);
    const written: string[] = [];
    test.kv.put = async (key, ...rest) => {
      written.push(key.slice(0, 2));
      return put(key, ...rest);
    };
    const summed: number[] = [];
    for (const [at, [, choices]] of picksOf(walk).entries()) {
      page = await browser.answer(page, choices, { note: 'Ik bel de tolk.' });
      await test.settle();
      if (written.filter((prefix) => prefix === 's/').length > summed.length) summed.push(at + 1);
    }
    const steps = picksOf(walk).length;
    expect(page.ending).toBeDefined();
    expect(written.filter((prefix) => prefix === 'p/')).toHaveLength(steps);
    expect(summed).toEqual([...new Set([1, 4, 8, steps])].filter((step) => step <= steps).sort((a, b) => a - b));
  });

  it('stays in it on another device, also when it goes on before the first answer', async () => {
    const test = testApp();
    const { path } = await open(test.stores.groups, aGroup());
    for (const answers of [0, 2]) {
      const phone = new Browser(test.app);
      const page = await playOn(phone, await beginIn(phone, path), answers);
      const made = await phone.post(`/attempts/${attemptOf(page)}/code`, [['csrf_token', page.token]]);
      const code = /<code[^>]*data-code[^>]*>([^<]*)</.exec(made.html)?.[1] ?? '';
      const desk = new Browser(test.app);
      const form = await desk.get('/resume');
      const here = await desk.post('/resume', [
        ['csrf_token', form.token],
        ['code', code],
      ]);
      await playOn(desk, here, answers + 1);
      expect(membershipsIn(test.kv, here)).toHaveLength(1);
      expect(keysOf(test.kv, `p/${attemptOf(here)}/`)).toHaveLength(answers + 1);
    }
  });

  it('has its summary put right under its group', async () => {
    const test = testApp();
    const { path, browser, attempt } = await playInGroup(test);
    await test.settle();
    const key = `s/${groupOf(path)}/${attempt}`;
    expect(keysOf(test.kv, 's/')).toEqual([key]);
    test.kv.records.delete(key);
    await browser.get(`/attempts/${attempt}/debrief`);
    await test.settle();
    expect(keysOf(test.kv, 's/')).toEqual([key]);
  });

  it('leaves this browser when the group’s days are over', async () => {
    const test = testApp();
    const { path } = await open(test.stores.groups, aGroup());
    const page = await new Browser(test.app).get(path);
    const body = new URLSearchParams({ csrf_token: page.token, case: walk.case });
    const headers = { origin: new URL(page.url).origin };
    const begun = await test.app.request(page.url, { method: 'POST', body, headers });
    const ages = begun.headers.getSetCookie().map((line) => /Max-Age=(\d+)/.exec(line)?.[1]);
    expect(ages).toEqual([`${90 * 86_400}`, `${90 * 86_400}`]);
  });
});

describe('what a trainer set', () => {
  it('leaves out how sure somebody is, and takes no such answer', async () => {
    const test = testApp();
    const { path } = await open(test.stores.groups, aGroup({}, { certainty: false }));
    const browser = new Browser(test.app);
    const scene = await beginIn(browser, path);
    const outside = await new Browser(test.app).begin(walk.case);
    expect([scene.html.includes('name="certainty"'), outside.html.includes('name="certainty"')]).toEqual([false, true]);
    const [, choices = []] = picksOf(walk)[0] ?? [];
    const next = await browser.answer(scene, choices, { certainty: 'sure' });
    const end = await playOn(browser, next);
    expect((await browser.get(`/attempts/${attemptOf(end)}/debrief`)).html).not.toContain('Je was zeker');
  });

  it('has each choice explained at once, and not before it was made', async () => {
    const test = testApp();
    const { path } = await open(test.stores.groups, aGroup({}, { explain: 'scene' }));
    const browser = new Browser(test.app);
    const scene = await beginIn(browser, path);
    expect(scene.html).not.toContain('class="explained"');
    const [, choices = []] = picksOf(walk)[0] ?? [];
    const explained = await browser.answer(scene, choices);
    expect(explained.html).toContain('class="explained"');
    expect(explained.html).toMatch(/class="verdict verdict--/);
    const outside = new Browser(test.app);
    const plain = await outside.answer(await outside.begin(walk.case), choices);
    // The same state in the same isolate, without a group.
    expect([plain.scene, plain.html.includes('class="explained"')]).toEqual([explained.scene, false]);
    const wrong = await browser.answer(explained, []);
    expect([wrong.status, wrong.html.includes('class="explained"')]).toEqual([422, true]);
  });
});

describe('the debrief in a group', () => {
  it('says who somebody is there, and begins the next case with one tap', async () => {
    const test = testApp();
    const { path, browser, end, debrief } = await playInGroup(test);
    const member = membershipsIn(test.kv, end)[0]?.member;
    expect(debrief.html).toContain(`als ‘${member && pseudonymOf(member, 'nl')}’`);
    expect(debrief.html).toContain('Volgende casus van je groep');
    const next = await browser.post(path, [
      ['csrf_token', /class="case-card__start"[^>]*><input[^>]*value="([^"]*)"/.exec(debrief.html)?.[1] ?? ''],
      ['case', other],
    ]);
    expect(next.step).toBe('0');
  });

  it('offers a case of the same role before the others', async () => {
    const test = testApp();
    const { path } = await open(test.stores.groups, aGroup({ cases: [other, walk.case, sameRole] }));
    const browser = new Browser(test.app);
    const end = await playOn(browser, await beginIn(browser, path));
    const { html } = await browser.get(`/attempts/${attemptOf(end)}/debrief`);
    expect([html.includes(`value="${sameRole}"`), html.includes(`value="${other}"`)]).toEqual([true, false]);
  });

  it('says that the last case was the last, and nothing of a next one once the group is closed', async () => {
    const test = testApp();
    const group = aGroup({ cases: [walk.case] });
    const { path } = await open(test.stores.groups, group);
    const browser = new Browser(test.app);
    const end = await playOn(browser, await beginIn(browser, path));
    const look = () => browser.get(`/attempts/${attemptOf(end)}/debrief`);
    expect((await look()).html).toContain('Dit was de laatste casus van je groep');
    await test.stores.groups.put({ ...group, closed: true });
    const closed = await look();
    expect([closed.status, closed.html.includes('Alle casussen van je groep')]).toEqual([200, false]);
  });

  it('is whole while the store is down', async () => {
    const test = testApp();
    const { attempt, browser } = await playInGroup(test);
    test.kv.get = () => Promise.reject(new Error('KV GET failed: 500'));
    const { status, html } = await browser.get(`/attempts/${attempt}/debrief`);
    expect([status, html.includes('Volgende casus van je groep')]).toEqual([200, false]);
    expect(html).toContain('Deel deze zin');
  });
});

describe('a take-away line', () => {
  const share = (browser: Browser, attempt: string, token: string, line: string) =>
    browser.post(`/attempts/${attempt}/share`, [
      ['csrf_token', token],
      ['line', line],
    ]);
  const tokenIn = (page: Page): string =>
    /class="take-away-form"[^>]*><input[^>]*value="([^"]*)"/.exec(page.html)?.[1] ?? '';

  it('is shared on purpose only, without a name, and replaced when it is shared again', async () => {
    const test = testApp();
    const { path, attempt, browser, debrief } = await playInGroup(test);
    const group = groupOf(path) as GroupId;
    // What was written in the case is the learner’s own: the field never begins with it.
    expect(debrief.html).toContain('></textarea>');
    expect(keysOf(test.kv, 't/')).toEqual([]);
    const told = await share(browser, attempt, tokenIn(debrief), '  Ik bel\n eerder <b>een tolk</b>. ');
    expect([told.status, told.html.includes('Gedeeld.')]).toEqual([200, true]);
    expect(told.html).toContain('></textarea>');
    await share(browser, attempt, tokenIn(told), 'Ik vraag door.');
    expect(await test.stores.takeAways.list(group)).toEqual({ ok: true, value: ['Ik vraag door.'] });
    const [key = ''] = keysOf(test.kv, 't/');
    expect(`${key}${JSON.stringify(test.kv.records.get(key))}`).not.toMatch(new RegExp(`${attempt}|vraag`));
  });

  it.each([
    ['', 422, 'Schrijf eerst een zin op'],
    ['x'.repeat(201), 422, 'Je zin is te lang'],
    ['👩🏽‍⚕️'.repeat(40), 422, 'Je zin is te lang'],
  ])('%j is not taken, and stays in the field', async (line, status, words) => {
    const test = testApp();
    const { attempt, browser, debrief } = await playInGroup(test);
    const page = await share(browser, attempt, tokenIn(debrief), line);
    expect([page.status, page.html.includes(words), page.html.includes(`>${line}</textarea>`)]).toEqual([
      status,
      true,
      true,
    ]);
    expect(keysOf(test.kv, 't/')).toEqual([]);
  });

  it('stays in the field while the store is down, and that is logged without it', async () => {
    const test = testApp();
    const { attempt, browser, debrief } = await playInGroup(test);
    const put = test.kv.put;
    test.kv.put = () => Promise.reject(new Error('KV PUT failed: 500'));
    const page = await share(browser, attempt, tokenIn(debrief), 'Ik vraag door.');
    test.kv.put = put;
    expect([page.status, page.html.includes('>Ik vraag door.</textarea>')]).toEqual([503, true]);
    expect(test.logged.at(-1)?.event).toBe('not-shared');
    expect(JSON.stringify(test.logged)).not.toContain('vraag');
  });

  it('is for who has finished in a group, and for nobody else’s attempt', async () => {
    const test = testApp();
    const { path, attempt, browser, debrief } = await playInGroup(test);
    const scene = await beginIn(browser, path, other);
    expect((await share(browser, attemptOf(scene), scene.token, 'Te vroeg.')).status).toBe(400);
    const outside = new Browser(test.app);
    const alone = await playOn(outside, await outside.begin(walk.case));
    const own = await outside.get(`/attempts/${attemptOf(alone)}/debrief`);
    expect(own.html).not.toContain('take-away-form');
    expect((await share(outside, attemptOf(alone), own.token, 'Geen groep.')).status).toBe(400);
    expect((await share(outside, attempt, own.token, 'Van een ander.')).status).toBe(403);
    expect((await share(outside, attempt, `${tokenIn(debrief)}x`, 'Vals.')).status).toBe(403);
    expect(keysOf(test.kv, 't/')).toEqual([]);
  });

  it('leaves nothing behind when it goes on after its group was erased', async () => {
    const test = testApp();
    const group = aGroup();
    const { path } = await open(test.stores.groups, group);
    const browser = new Browser(test.app);
    const begun = await playOn(browser, await beginIn(browser, path), 2);
    await test.stores.groups.put({ ...group, erasedAt: 1_795_000_001 });
    await playOn(browser, begun);
    await test.settle();
    expect([...test.kv.records.keys()].filter((key) => /^[ps]\//.test(key))).toEqual([]);
  });

  it('is not taken for a group that was erased', async () => {
    const test = testApp();
    const group = aGroup();
    const { path } = await open(test.stores.groups, group);
    const browser = new Browser(test.app);
    const end = await playOn(browser, await beginIn(browser, path));
    const debrief = await browser.get(`/attempts/${attemptOf(end)}/debrief`);
    await test.stores.groups.put({ ...group, erasedAt: 1_795_000_001 });
    expect((await browser.get(`/attempts/${attemptOf(end)}/debrief`)).status).toBe(410);
    expect((await share(browser, attemptOf(end), tokenIn(debrief), 'Te laat.')).status).toBe(410);
    expect(keysOf(test.kv, 't/')).toEqual([]);
  });

  it('goes with the attempt, like everything else the group has of it; the last one takes the pseudonym along', async () => {
    const test = testApp();
    const { path, attempt, browser, debrief } = await playInGroup(test);
    await share(browser, attempt, tokenIn(debrief), 'Ik vraag door.');
    const next = await beginIn(browser, path, other);
    await browser.answer(next, next.choices.slice(0, 1));
    await test.settle();
    const me = await browser.get('/me');
    expect(me.html).toContain('Met je groep, als ‘');
    expect(me.html).toContain('90 dagen na je laatste stap');
    const erase = (id: string) =>
      browser.post('/me/erase', [
        ['csrf_token', me.token],
        ['attempt', id],
      ]);
    await erase(attempt);
    const left = [...test.kv.records.keys()].filter((key) => /^[pst]\//.test(key));
    expect(left.every((key) => key.includes(attemptOf(next)))).toBe(true);
    expect([...browser.cookies.keys()].some((name) => name.startsWith('__Host-g_'))).toBe(true);
    await erase(attemptOf(next));
    expect([...test.kv.records.keys()].filter((key) => /^[pst]\//.test(key))).toEqual([]);
    expect([...browser.cookies.keys()].some((name) => name.startsWith('__Host-g_'))).toBe(false);
  });
});

describe('a shared computer', () => {
  it('forgets who somebody was in a group', async () => {
    const test = testApp();
    const { browser } = await playInGroup(test);
    const me = await browser.get('/me');
    await browser.post('/me/forget', [['csrf_token', me.token]]);
    expect(browser.cookies.size).toBe(0);
  });
});

describe('practice after a debrief in a group', () => {
  it('is stored nowhere, in the group neither', async () => {
    const test = testApp();
    const { attempt, browser, debrief } = await playInGroup(test);
    const before = test.kv.records.size;
    const again = await browser.post(`/attempts/${attempt}/practice`, [
      ['csrf_token', tokenOf(debrief)],
      ['step', '0'],
    ]);
    await browser.answer(again, otherChoice(again));
    await test.settle();
    expect(test.kv.records.size).toBe(before);
  });
  const tokenOf = (page: Page): string =>
    /class="retry".*?name="csrf_token" value="([^"]*)"/.exec(page.html)?.[1] ?? '';
});

describe('the local card of a group', () => {
  const card = { tolk: { phone: '088 000' } };
  const down = err({ reason: 'unavailable', detail: '' } as const);

  it('is read once in five minutes, and not at all without a group', async () => {
    const { stores, time } = testApp();
    const group = aGroup({}, { card });
    await stores.groups.put(group);
    let reads = 0;
    const get = (id: GroupId) => {
      reads += 1;
      return stores.groups.get(id);
    };
    const groups = { ...stores.groups, get };
    const ask = () => localCardOf({ groups, clock: () => time.now }, { group: group.id });
    expect([await ask(), await ask(), reads]).toEqual([card, card, 1]);
    time.now += 5 * 60_000;
    expect([await ask(), reads]).toEqual([card, 2]);
    expect([await localCardOf({ groups, clock: () => time.now }, undefined), reads]).toEqual([undefined, 2]);
  });

  it('shows where an author made room for it, and a page goes on without it while the store is down', async () => {
    const test = testApp();
    const card = { tolkdienst: { phone: '088 000 0000' } };
    const { path } = await open(test.stores.groups, aGroup({}, { card }));
    const browser = new Browser(test.app);
    const scene = await beginIn(browser, path);
    const asked = await browser.answer(scene, ['gewoon-dochter']);
    const shown = await browser.answer(asked, ['tolk-bellen']);
    expect([asked.html.includes('088 000'), shown.html.includes('088 000')]).toEqual([false, true]);
    const there = new URL(shown.url).pathname;
    const elsewhere = testApp({ ...test.stores, groups: { ...test.stores.groups, get: async () => down } });
    const other = new Browser(elsewhere.app);
    for (const [name, value] of browser.cookies) other.cookies.set(name, value);
    const without = await other.get(there);
    expect([without.status, without.html.includes('088 000')]).toEqual([200, false]);
  });

  it('is the one read before, or none, while the store does not answer', async () => {
    const { stores, time } = testApp();
    const group = aGroup({}, { card });
    await stores.groups.put(group);
    let isDown = true;
    const groups = { ...stores.groups, get: async (id: GroupId) => (isDown ? down : stores.groups.get(id)) };
    const ask = () => localCardOf({ groups, clock: () => time.now }, { group: group.id });
    expect(await ask()).toBeUndefined();
    isDown = false;
    expect(await ask()).toEqual(card);
    isDown = true;
    time.now += 10 * 60_000;
    expect(await ask()).toEqual(card);
  });
});
