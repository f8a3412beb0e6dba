import { describe, expect, it } from 'vitest';
import { groupedJoinCode } from '../../src/http/join-code.ts';
import { err } from '../../src/lib/result.ts';
import type { GroupStore } from '../../src/storage/ports.ts';
import { aGroup } from '../support/a-group.ts';
import { testApp } from '../support/app.ts';
import { Browser } from '../support/browser.ts';
import { beginIn, linkOf, open } from '../support/groups.ts';

const walkCase = 'mijn-dochter-praat-wel';
const day = 86_400_000;
const down = err({ reason: 'unavailable', detail: 'told to fail' } as const);
const noGroups: GroupStore = {
  put: async () => down,
  get: async () => down,
  putCode: async () => down,
  findCode: async () => down,
};

/** Types a code at /j. */
async function join(browser: Browser, code: string, headers: Record<string, string> = {}) {
  const form = await browser.get('/j');
  const fields = [['csrf_token', form.token] as const, ['code', code] as const];
  return browser.post('/j', fields, headers);
}

describe('a spoken code', () => {
  it('leads to the page of its group, however it is typed, and stands filled in behind its address', async () => {
    const { app, stores } = testApp();
    const { code, path } = await open(stores.groups, aGroup());
    const browser = new Browser(app);
    for (const typed of [code, code.toLowerCase(), ` ${groupedJoinCode(code)}`]) {
      const page = await join(browser, typed);
      expect([page.status, new URL(page.url).pathname]).toEqual([200, path]);
    }
    expect((await browser.get(`/j?code=${code}`)).html).toContain(`value="${code}"`);
  });

  it('leads into the language of the group', async () => {
    const { app, stores } = testApp();
    const { code } = await open(stores.groups, aGroup({}, { lang: 'en' }));
    expect((await join(new Browser(app), code)).html).toContain('Your group plays these cases');
  });

  it('with a look-alike in it gets the one that was meant, one tap away', async () => {
    const { app, stores } = testApp();
    const { path, code } = await open(stores.groups, await groupWith('Q'));
    const browser = new Browser(app);
    const page = await join(browser, code.replaceAll('Q', '0'));
    const meant = groupedJoinCode(code);
    expect([page.status, page.html.includes(`Bedoel je ${meant}?`)]).toEqual([422, true]);
    const tapped = await browser.post('/j', [
      ['csrf_token', page.token],
      ['code', /id="meant"[^>]*value="([^"]*)"/.exec(page.html)?.[1] ?? ''],
    ]);
    expect(new URL(tapped.url).pathname).toBe(path);
  });

  it.each([
    ['', 422, 'Typ eerst de code'],
    ['K7M', 422, 'klopt niet helemaal'],
    ['"><script>x</script>', 422, 'klopt niet helemaal'],
  ])('cannot be %j, and that costs no KV operation', async (code, status, words) => {
    const { app } = testApp({ groups: { ...noGroups, findCode: () => Promise.reject(new Error('asked')) } });
    const page = await join(new Browser(app), code);
    expect([page.status, page.html.includes(words), page.html.includes('<script>')]).toEqual([status, true, false]);
  });

  it('that nobody made, that is too old, or that was renewed, each has its own words', async () => {
    const { app, stores, time } = testApp();
    const browser = new Browser(app);
    const group = aGroup({}, { endsOn: '2027-06-01' });
    const stranger = await open(testApp().stores.groups, aGroup());
    const unknown = await join(browser, stranger.code);
    expect([unknown.status, unknown.html.includes('Deze code kennen we niet')]).toEqual([404, true]);
    const { code } = await open(stores.groups, group);
    await stores.groups.put({ ...group, epochs: { ...group.epochs, code: 1 } });
    const renewed = await join(browser, code);
    expect([renewed.status, renewed.html.includes('maakte een nieuwe')]).toEqual([410, true]);
    time.now += 15 * day;
    const old = await join(browser, code);
    expect([old.status, old.html.includes('Deze code is verlopen')]).toEqual([410, true]);
  });

  it('typed while the store is down is kept in the field', async () => {
    const { app } = testApp({ groups: noGroups });
    const { code } = await open(testApp().stores.groups, aGroup());
    const page = await join(new Browser(app), code);
    expect([page.status, page.html.includes(`value="${groupedJoinCode(code)}"`)]).toEqual([503, true]);
    expect(page.html).toContain('We kunnen nu niet bij onze opslag');
  });

  it('is counted by network, and forty tries in a minute are no flood', async () => {
    const counted = new Map<string, number>();
    const limit = async (key: string) => {
      counted.set(key, (counted.get(key) ?? 0) + 1);
      return (counted.get(key) ?? 0) <= 100;
    };
    const { app, stores } = testApp({ limit });
    const { code, path } = await open(stores.groups, aGroup());
    const { app: known } = testApp({ ...stores, limit });
    const from = (address: string) => join(new Browser(known), code, { 'cf-connecting-ip': address });
    for (let phone = 0; phone < 40; phone += 1) expect(new URL((await from('192.0.2.7')).url).pathname).toBe(path);
    for (let more = 0; more < 60; more += 1) await from('192.0.2.7');
    const refused = await from('192.0.2.7');
    expect([refused.status, refused.html.includes('Even wachten')]).toEqual([429, true]);
    expect((await from('2001:db8:1:2:3::4')).status).toBe(200);
    await join(new Browser(app), code);
    expect([...counted]).toEqual([
      ['192.0.2.7', 101],
      ['2001:db8:1:2', 1],
    ]);
  });

  it('is refused from another site, and with another page’s token', async () => {
    const { app } = testApp();
    const browser = new Browser(app);
    expect((await join(browser, 'K7M2QXR4P', { origin: 'https://elders.example' })).status).toBe(403);
    const brief = await browser.get(`/cases/${walkCase}`);
    expect((await browser.post('/j', [['csrf_token', brief.token]])).status).toBe(403);
  });
});

describe('the page behind a join link', () => {
  it('says what is played, for how long it is kept and who sees it, and changes nothing by itself', async () => {
    const { app, stores, kv } = testApp();
    const note = 'Tot dinsdag! <b>Neem</b> je telefoon mee.';
    const { path } = await open(stores.groups, aGroup({}, { note }));
    const before = kv.records.size;
    const browser = new Browser(app);
    const { status, html } = await browser.get(path);
    expect(status).toBe(200);
    for (const words of ['Mijn dochter praat wel', 'Tot dinsdag! &lt;b&gt;', '‘blauwe merel’', 'tot 90 dagen']) {
      expect(html).toContain(words);
    }
    expect(html).toContain(
      'Dit is geen toets. Er is geen cijfer. Na afloop lees je bij elke keuze wat wij ervan vinden',
    );
    expect(html).toContain('tot en met 24 december 2026');
    expect(html).toContain('<meta name="robots" content="noindex"');
    expect(html).toContain('<meta property="og:title" content="Je groep speelt deze casussen"');
    expect([kv.records.size, browser.cookies.size]).toEqual([before, 0]);
    expect((await browser.get(`/en${path}`)).html).toContain('such as ‘blue blackbird’');
  });

  it('shows the cases of one role where the trainer chose one, and each under its role where not', async () => {
    const { app, stores } = testApp();
    const browser = new Browser(app);
    const all = await open(stores.groups, aGroup());
    expect((await browser.get(all.path)).html).toContain('<h2>POH-GGZ</h2>');
    const one = await open(stores.groups, aGroup({}, { role: 'poh-ggz' }));
    const { html } = await browser.get(one.path);
    expect(html).not.toContain('Mijn dochter praat wel');
    expect(html).toContain('Je groep speelt deze casus<');
  });

  it('begins a case with one tap, at its first scene, in the group', async () => {
    const { app, stores } = testApp();
    const { path } = await open(stores.groups, aGroup());
    const browser = new Browser(app);
    const scene = await beginIn(browser, path);
    expect([scene.status, scene.scene !== undefined, scene.step]).toEqual([200, true, '0']);
    expect([...browser.cookies.keys()].filter((name) => name.startsWith('__Host-g_'))).toHaveLength(1);
  });

  it('knows what this browser began: on with it, also for a page that was left open', async () => {
    const { app, stores } = testApp();
    const { path } = await open(stores.groups, aGroup());
    const browser = new Browser(app);
    const scene = await beginIn(browser, path);
    expect((await browser.get(path)).html).toContain('Bezig: stap 1');
    const again = await beginIn(browser, path);
    expect(new URL(again.url).pathname).toBe(new URL(scene.url).pathname);
    expect((await new Browser(app).get(path)).html).not.toContain('Bezig: stap 1');
  });

  it('that was begun outside the group is not begun in it', async () => {
    const { app, stores } = testApp();
    const { path } = await open(stores.groups, aGroup());
    const browser = new Browser(app);
    await browser.begin(walkCase);
    expect((await browser.get(path)).html).not.toContain('Bezig: stap 1');
  });

  it('leads on while the store is down or has not heard of the group, and says what is missing', async () => {
    const { app, stores, kv } = testApp();
    const link = await linkOf(aGroup({}, { certainty: false, note: 'Tot dinsdag!' }));
    for (const known of [app, testApp({ ...stores, groups: noGroups }).app]) {
      const browser = new Browser(known);
      const page = await browser.get(`/j/${link}`);
      expect([page.status, page.html.includes('Wat je trainer erbij schreef, zie je nu niet')]).toEqual([200, false]);
      expect(page.html).toContain('zie je nu niet');
      expect((await beginIn(browser, `/j/${link}`)).scene).toBeDefined();
    }
    expect([...kv.records.keys()].filter((key) => key.startsWith('as/'))).toEqual([]);
  });

  it('says that a case was withdrawn, and begins the others', async () => {
    const { app, stores } = testApp();
    const { path } = await open(stores.groups, aGroup({ cases: ['weg', walkCase] }));
    const browser = new Browser(app);
    expect((await browser.get(path)).html).toContain('Eén casus van je groep');
    const asked = await beginIn(browser, path, 'weg');
    expect([asked.status, asked.html.includes('Kies een andere')]).toEqual([409, true]);
    expect((await beginIn(browser, path)).scene).toBeDefined();
    // A published case that is not the group's.
    expect((await beginIn(new Browser(app), path, 'hij-heeft-pijn')).status).toBe(409);
  });

  it('says which of closed, ended, cancelled, erased and wrong it is, with a way on', async () => {
    const { app, stores, time } = testApp();
    const browser = new Browser(app);
    const group = aGroup();
    const { path } = await open(stores.groups, group);
    const begun = await beginIn(browser, path);
    const opened = async (change: Partial<typeof group>) => {
      await stores.groups.put({ ...group, ...change });
      const { status, html } = await browser.get(path);
      const stranger = await new Browser(app).get(path);
      expect([html.includes('href="/me"'), stranger.html.includes('class="button" href="/me"')]).toEqual([true, false]);
      return [status, /<h1[^>]*>([^<]*)</.exec(html)?.[1]];
    };
    expect(await opened({ closed: true })).toEqual([410, 'Deze groep is gesloten']);
    expect(await opened({ epochs: { join: 1, manage: 0, code: 0 } })).toEqual([410, 'Deze link werkt niet meer']);
    expect(await opened({ erasedAt: 1_795_000_001, cases: [] })).toEqual([410, 'Deze groep is gewist']);
    // Who has begun goes on.
    expect((await browser.answer(begun, begun.choices.slice(0, 1))).status).toBe(200);
    await stores.groups.put(group);
    // The last day counts in full: until midnight in Amsterdam.
    time.now = Date.parse('2026-12-24T22:59:00Z');
    expect((await browser.get(path)).status).toBe(200);
    time.now = Date.parse('2026-12-24T23:00:00Z');
    expect(await opened({})).toEqual([410, 'Deze groep is afgelopen']);
    const forged = await browser.get(`${path.slice(0, -2)}xx`);
    expect([forged.status, forged.html.includes('Deze link klopt niet helemaal')]).toEqual([404, true]);
  });

  it('refuses a form without its token, and one of a link that ended meanwhile', async () => {
    const { app, stores } = testApp();
    const group = aGroup();
    const { path } = await open(stores.groups, group);
    const browser = new Browser(app);
    expect((await browser.post(path, [['case', walkCase]])).status).toBe(403);
    const page = await browser.get(path);
    await stores.groups.put({ ...group, closed: true });
    const fields = [['csrf_token', page.token] as const, ['case', walkCase] as const];
    expect([(await browser.post(path, fields)).status, browser.cookies.size]).toEqual([410, 0]);
  });
});

/** A group whose code has a letter. */
async function groupWith(letter: string) {
  for (;;) {
    const group = aGroup();
    const { code } = await open(testApp().stores.groups, group);
    if (code.includes(letter)) return group;
  }
}
