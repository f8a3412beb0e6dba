import { describe, expect, it } from 'vitest';
import { testApp } from '../support/app.ts';
import { Browser, type Page } from '../support/browser.ts';
import { otherChoice, picksOf, playOn, playTo, walk } from '../support/routes.ts';

const attemptOf = (page: Page): string => new URL(page.url).pathname.split('/')[2] ?? '';
const minutes = (count: number): number => count * 60_000;

async function erase(browser: Browser, attempt: string): Promise<Page> {
  const me = await browser.get('/me');
  return browser.post('/me/erase', [
    ['csrf_token', me.token],
    ['attempt', attempt],
  ]);
}

const keysOf = (kv: ReturnType<typeof testApp>['kv'], prefix: string): string[] =>
  [...kv.records.keys()].filter((key) => key.startsWith(prefix));

describe('Mine', () => {
  it('is empty, kindly, in a browser that has nothing', async () => {
    const page = await new Browser(testApp().app).get('/me');
    expect(page.html).toContain('In deze browser ben je nog geen casus begonnen');
    expect(page.html).not.toContain('/me/erase');
  });

  it('has what was begun and what was finished, each with its way on', async () => {
    const { app, store } = testApp();
    const browser = new Browser(app);
    const done = await playTo(browser);
    const begun = await playTo(browser, 2);
    store.isDown = true;
    const unsaved = await playOn(browser, begun, 3);
    const { html } = await browser.get('/me');
    expect(html).toContain(`href="/attempts/${attemptOf(done)}/debrief"`);
    expect(html).toContain(`href="/attempts/${attemptOf(unsaved)}"`);
    expect(html).toContain('3 keuzes');
    expect(html.match(/data-saved="\w+"/g)?.sort()).toEqual(['data-saved="saved"', 'data-saved="unsaved"']);
  });

  it('counts decisions: scenes that only go on, and what was written, are steps and no choices', async () => {
    const browser = new Browser(testApp().app);
    await playTo(browser);
    const { html } = await browser.get('/me');
    expect(html).toContain('Klaar, 8 keuzes');
    expect(html).not.toContain(`${picksOf(walk).length} keuzes`);
  });

  it('says on the button what is erased, and shows whom each case is about', async () => {
    const browser = new Browser(testApp().app);
    await playTo(browser, 1);
    const { html } = await browser.get('/me');
    expect(html).toContain('Ja, wis ‘Mijn dochter praat wel’');
    expect(html).toMatch(/class="kept__case"><div class="portrait">/);
  });

  it('still has, and erases, an attempt whose case cannot be loaded now', async () => {
    const { app, stores, store, kv } = testApp();
    const browser = new Browser(app);
    const page = await playTo(browser, 2);
    const later = testApp({ ...stores, store, programs: { load: async () => undefined } });
    const now = new Browser(later.app);
    for (const [name, value] of browser.cookies) now.cookies.set(name, value);
    expect((await now.get('/me')).html).toContain('Deze casus kunnen we nu niet openen');
    await erase(now, attemptOf(page));
    expect([...kv.records.keys()]).toEqual([`x/${attemptOf(page)}`]);
  });

  it('leaves practice out: it is not kept', async () => {
    const browser = new Browser(testApp().app);
    const done = await playTo(browser);
    const debrief = await browser.get(`/attempts/${attemptOf(done)}/debrief`);
    const practice = await browser.post(`/attempts/${attemptOf(done)}/practice`, [
      ['csrf_token', debrief.token],
      ['step', '1'],
    ]);
    expect((await browser.get('/me')).html).not.toContain(attemptOf(practice));
  });
});

describe('the download', () => {
  async function download(browser: Browser) {
    const response = await browser.send(new Request('https://kruispunt.example/me/export'));
    return { type: response.headers.get('content-type'), content: await response.json() };
  }

  it('has every answer in ids and in words, with certainty and notes', async () => {
    const { app } = testApp();
    const browser = new Browser(app);
    const page = await playTo(browser);
    const { type, content } = await download(browser);
    expect(type).toBe('application/json; charset=UTF-8');
    expect(content).toMatchObject({
      format: 'kruispunt-export-1',
      attempts: [{ attempt: attemptOf(page), case: walk.case, complete: true, otherBranches: [] }],
    });
    const { answers } = (
      content as { attempts: { answers: { scene: string; choices: { id: string; text: string }[] }[] }[] }
    ).attempts[0] ?? { answers: [] };
    expect(answers.map(({ scene, choices }) => [scene, choices.map(({ id }) => id)])).toEqual(
      picksOf(walk).map(([scene, choices]) => [scene, choices]),
    );
    expect(answers[0]?.choices[0]?.text).not.toBe('');
    expect(JSON.stringify(content)).toContain('Ik bel de tolk.');
  });

  it('says so when the store could not be asked', async () => {
    const { app, kv } = testApp();
    const browser = new Browser(app);
    await playTo(browser, 2);
    kv.list = () => Promise.reject(new Error('KV LIST failed: 500 Internal Server Error'));
    expect((await download(browser)).content).toMatchObject({ attempts: [{ complete: false, answers: [{}, {}] }] });
  });
});

describe('erasing', () => {
  it('leaves a mark and nothing else, and takes the cookie', async () => {
    const { app, kv, settle } = testApp();
    const browser = new Browser(app);
    const page = await playTo(browser);
    await browser.post(`/attempts/${attemptOf(page)}/code`, [['csrf_token', page.token]]);
    await settle();
    const told = await erase(browser, attemptOf(page));
    expect(told.html).toContain('Gewist.');
    expect([...kv.records.keys()]).toEqual([`x/${attemptOf(page)}`]);
    expect([...browser.cookies.keys()]).toEqual([`__Host-x_${attemptOf(page).slice(0, 8)}`]);
  });

  it('is for who carries the attempt only', async () => {
    const { app, kv } = testApp();
    const page = await playTo(new Browser(app), 2);
    const stranger = new Browser(app);
    await playTo(stranger, 1);
    await erase(stranger, attemptOf(page));
    expect(keysOf(kv, `p/${attemptOf(page)}/`)).toHaveLength(2);
  });

  it('is not claimed when the mark could not be stored', async () => {
    const { app, kv } = testApp();
    const browser = new Browser(app);
    const page = await playTo(browser, 1);
    kv.put = () => Promise.reject(new Error('KV PUT failed: 500 Internal Server Error'));
    const told = await erase(browser, attemptOf(page));
    expect(told.html).toContain('Het wissen is niet gelukt');
    expect(browser.cookies.size).toBe(1);
    expect(keysOf(kv, 'p/')).toHaveLength(1);
  });

  it('that could not delete everything says so, and the sweep ends it', async () => {
    const { app, kv, stores } = testApp();
    const browser = new Browser(app);
    const page = await playTo(browser, 3);
    const remove = kv.delete;
    kv.delete = () => Promise.reject(new Error('KV DELETE failed: 500 Internal Server Error'));
    expect((await erase(browser, attemptOf(page))).html).toContain('De rest wissen we binnen een paar uur');
    kv.delete = remove;
    expect(await stores.erasures.sweep()).toEqual({ ok: true, value: 3 });
    expect([...kv.records.keys()]).toEqual([`x/${attemptOf(page)}`]);
  });

  it('refuses a page that was still open, once the mark is seen', async () => {
    const { app, kv } = testApp();
    const browser = new Browser(app);
    const page = await playTo(browser, 2);
    await erase(browser, attemptOf(page));
    const late = await browser.answer(page, otherChoice(page));
    expect([late.status, late.html.includes('Deze casus is gewist')]).toEqual([410, true]);
    expect(keysOf(kv, 'p/')).toEqual([]);
  });

  it('sweeps what a page wrote before it saw the mark, and stops after three hours', async () => {
    const { app, kv, stores, time } = testApp();
    const browser = new Browser(app);
    const page = await playTo(browser, 2);
    const getWithMetadata = kv.getWithMetadata;
    await erase(browser, attemptOf(page));
    kv.getWithMetadata = async () => ({ value: null, metadata: null });
    expect((await browser.answer(page, otherChoice(page))).status).toBe(200);
    kv.getWithMetadata = getWithMetadata;
    expect(keysOf(kv, 'p/')).toHaveLength(1);
    time.now += minutes(2);
    expect(await stores.erasures.sweep()).toEqual({ ok: true, value: 1 });
    expect(keysOf(kv, 'p/')).toEqual([]);
    time.now += minutes(200);
    kv.list = async ({ prefix }) => {
      expect(prefix).toBe('x/');
      return { keys: [...kv.records].map(([name, { metadata }]) => ({ name, metadata })), list_complete: true };
    };
    expect(await stores.erasures.sweep()).toEqual({ ok: true, value: 0 });
  });

  it('is known on the other device too', async () => {
    const { app } = testApp();
    const phone = new Browser(app);
    const page = await playTo(phone, 2);
    const made = await phone.post(`/attempts/${attemptOf(page)}/code`, [['csrf_token', page.token]]);
    const code = /<code[^>]*data-code[^>]*>([^<]*)</.exec(made.html)?.[1] ?? '';
    const desk = new Browser(app);
    const form = await desk.get('/resume');
    const here = await desk.post('/resume', [
      ['csrf_token', form.token],
      ['code', code],
    ]);
    await erase(phone, attemptOf(page));
    expect((await desk.answer(here, picksOf(walk)[2]?.[1] ?? [])).status).toBe(410);
    expect((await desk.get(`/attempts/${attemptOf(page)}`)).status).toBe(410);
  });
});

describe('a shared computer', () => {
  it('is left clean, and the store is left alone', async () => {
    const { app, kv } = testApp();
    const browser = new Browser(app);
    const page = await playTo(browser, 2);
    const me = await browser.get('/me');
    const told = await browser.post('/me/forget', [['csrf_token', me.token]]);
    expect(told.html).toContain('Alles is van dit apparaat gehaald');
    expect(browser.cookies.size).toBe(0);
    expect(keysOf(kv, `p/${attemptOf(page)}/`)).toHaveLength(2);
  });
});
