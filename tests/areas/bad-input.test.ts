import { describe, expect, it } from 'vitest';
import { createClosedApp } from '../../src/app.ts';
import { routes } from '../../src/routes.ts';
import { origin, testApp } from '../support/app.ts';
import { Browser, type Page } from '../support/browser.ts';

const id = 'mijn-dochter-praat-wel';
const unknown = '0'.repeat(26);

async function begun(change: Parameters<typeof testApp>[0] = {}) {
  const test = testApp(change);
  const browser = new Browser(test.app);
  const page = await browser.begin(id);
  return { ...test, browser, page, path: new URL(page.url).pathname };
}

/** A page of its own: a title, a sentence and a way on; never a trace. */
function expectKindPage(page: Page, status: number): void {
  expect(page.status).toBe(status);
  expect(page.html).toMatch(/<h1[^>]*>[^<]{5,}/);
  expect(page.html).toMatch(/<main[\s\S]*<a [^>]*href="\//);
  expect(page.html).not.toMatch(/Error|stack|undefined|\bat \w+\./);
}

describe('an address', () => {
  it.each([
    ['/nergens', 'Deze pagina is er niet'],
    ['/cases/bestaat-niet', 'Deze pagina is er niet'],
    ['/modules/bestaat-niet', 'Deze pagina is er niet'],
    ['/cases/Niet%20Goed', 'Deze link klopt niet helemaal'],
    ['/attempts/kort', 'Deze link klopt niet helemaal'],
    ['/attempts/%00', 'Deze link klopt niet helemaal'],
    ['/groups/kort', 'Deze pagina van je groep is er niet'],
    ['/groups/kort/nergens', 'Deze pagina van je groep is er niet'],
    ['/trainer', 'Deze pagina van je groep is er niet'],
    ['/trainers', 'Deze pagina is er niet'],
    ['/attempts/kort/debrief', 'Deze link klopt niet helemaal'],
    [`/attempts/${unknown}`, 'Deze casus staat niet in deze browser'],
    [`/attempts/${unknown}/debrief`, 'Deze casus staat niet in deze browser'],
  ])('%s that leads nowhere gets 404 and its own words', async (path, title) => {
    const page = await new Browser(testApp().app).get(path);
    expectKindPage(page, 404);
    expect(page.html).toContain(title);
  });

  it('that leads nowhere is answered in English under /en', async () => {
    const page = await new Browser(testApp().app).get('/en/nergens');
    expectKindPage(page, 404);
    expect(page.html).toContain('<html lang="en">');
  });
});

describe('a token', () => {
  const spoil = (token: string): string => token.slice(0, -2) + (token.endsWith('AA') ? 'BB' : 'AA');

  it('that was changed is refused with 403, and nothing is written', async () => {
    const { browser, page, path, store } = await begun();
    const answer = await browser.post(path, [
      ['csrf_token', spoil(page.token)],
      ['step', '0'],
      ['choice', page.choices[0] ?? ''],
    ]);
    expectKindPage(answer, 403);
    expect(answer.html).toContain('We herkennen deze pagina niet');
    expect(store.puts).toEqual([]);
  });

  it('of another attempt is refused', async () => {
    const { browser, page, store } = await begun();
    const other = await browser.begin(id);
    const answer = await browser.post(new URL(other.url).pathname, [
      ['csrf_token', page.token],
      ['step', '0'],
      ['choice', page.choices[0] ?? ''],
    ]);
    expectKindPage(answer, 403);
    expect(store.puts).toEqual([]);
  });

  it('that has expired is told apart', async () => {
    const { browser, page, path, store, time } = await begun();
    time.now += 181 * 86_400_000;
    const answer = await browser.post(path, [
      ['csrf_token', page.token],
      ['step', '0'],
      ['choice', page.choices[0] ?? ''],
    ]);
    expectKindPage(answer, 403);
    expect(answer.html).toContain('Deze pagina stond te lang open');
    expect(store.puts).toEqual([]);
  });

  it('for starting a case is needed to start one', async () => {
    const { browser } = await begun();
    expectKindPage(await browser.post(`/cases/${id}/attempts`, [['csrf_token', 'v1.k1.e30.AAAA']]), 403);
    expectKindPage(await browser.post(`/cases/${id}/attempts`, []), 403);
  });
});

describe('an answer', () => {
  it('without a choice shows the scene again with what to do', async () => {
    const { browser, page, store } = await begun();
    const answer = await browser.answer(page, []);
    expect([answer.status, answer.scene]).toEqual([422, page.scene]);
    expect(answer.html).toContain('Kies eerst wat je doet.');
    expect(store.puts).toEqual([]);
  });

  it('that the scene does not have gets 409 and the scene itself', async () => {
    const { browser, page, store } = await begun();
    const answer = await browser.answer(page, ['verzonnen']);
    expect([answer.status, answer.scene]).toEqual([409, page.scene]);
    expect(answer.html).toContain('Die keuze hoort niet bij dit moment');
    expect(store.puts).toEqual([]);
  });

  it('with two choices where one is asked gets 422', async () => {
    const { browser, page, store } = await begun();
    const answer = await browser.answer(page, page.choices.slice(0, 2));
    expect([answer.status, answer.scene]).toEqual([422, page.scene]);
    expect(store.puts).toEqual([]);
  });

  it.each([
    ['step', 'x'],
    ['step', '3'],
    ['step', '-1'],
    ['choice', 'Niet Goed'],
    ['choice', '../../etc'],
    ['certainty', 'misschien'],
  ])('with %s “%s” is a form that we did not make: 400', async (field, value) => {
    const { browser, page, path, store } = await begun();
    const fields = { csrf_token: page.token, step: '0', choice: page.choices[0] ?? '', [field]: value };
    expectKindPage(await browser.post(path, Object.entries(fields)), 400);
    expect(store.puts).toEqual([]);
  });
});

describe('a request', () => {
  it('from another origin is refused, whatever its token', async () => {
    const { browser, page, path, store } = await begun();
    const fields = [
      ['csrf_token', page.token],
      ['step', '0'],
      ['choice', page.choices[0] ?? ''],
    ] as const;
    for (const headers of [
      { origin: 'https://elders.example' },
      { origin: 'null' },
      { origin: '', 'sec-fetch-site': 'cross-site' },
    ]) {
      expectKindPage(await browser.post(path, fields, headers), 403);
    }
    expect(store.puts).toEqual([]);
  });

  it('of one megabyte gets 413', async () => {
    const { browser, path, store } = await begun();
    const page = await browser.post(path, [['note', 'x'.repeat(1_048_576)]]);
    expectKindPage(page, 413);
    expect(store.puts).toEqual([]);
  });

  it('that is not a form gets 415', async () => {
    const { browser, path } = await begun();
    const request = new Request(new URL(path, origin), {
      method: 'POST',
      body: '{}',
      headers: { origin, 'content-type': 'application/json' },
    });
    expect((await browser.send(request)).status).toBe(415);
  });

  it('for a program that is not there gets 503 and nothing is written', async () => {
    const { app } = testApp();
    const browser = new Browser(app);
    const page = await browser.begin(id);
    const { app: later, logged, store } = testApp({ programs: { load: async () => undefined } });
    const other = new Browser(later);
    for (const [name, value] of browser.cookies) other.cookies.set(name, value);
    expectKindPage(await other.get(new URL(page.url).pathname), 503);
    expect(logged.map(({ event }) => event)).toEqual(['program-missing']);
    expect(store.puts).toEqual([]);
  });

  it('that meets a bug gets a page, and the operator the trace', async () => {
    const { app, logged } = testApp({ programs: { load: () => Promise.reject(new Error('kapot')) } });
    const browser = new Browser(app);
    const page = await browser.begin(id);
    expectKindPage(page, 500);
    expect(logged.map(({ event }) => event)).toEqual(['unexpected']);
    expect(page.html).not.toContain('kapot');
  });
});

describe('every answer', () => {
  it('carries the security headers, also the refusals', async () => {
    const { app } = testApp();
    for (const path of ['/', '/nergens', routes.health.href('nl'), `/attempts/${unknown}`]) {
      const { headers } = await app.request(path);
      expect(headers.get('content-security-policy')).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('same-origin');
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });

  it('sets only cookies that are locked to this host, and none before a case begins', async () => {
    const { app } = testApp();
    const browser = new Browser(app);
    await browser.get('/');
    const brief = await browser.get(`/cases/${id}`);
    expect(browser.cookies.size).toBe(0);
    const body = new URLSearchParams({ csrf_token: brief.token });
    const response = await browser.send(
      new Request(new URL(`/cases/${id}/attempts`, origin), { method: 'POST', body, headers: { origin } }),
    );
    expect(response.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^__Host-a_[0-9a-z]{8}=[^;]+; Path=\/; Max-Age=15552000; Secure; HttpOnly; SameSite=Lax$/),
    ]);
  });
});

describe('a Worker without its secret', () => {
  it('answers everything with one plain page and 503', async () => {
    const files = { css: '/assets/main.css', script: '/assets/main.js', icon: '/assets/icon.svg', previews: {} };
    const app = createClosedApp(files);
    for (const path of ['/', `/cases/${id}`, '/healthz']) {
      const page = await new Browser(app).get(path);
      expectKindPage(page, 503);
      expect(page.html).toContain('Deze site is nog niet klaar');
    }
  });
});
