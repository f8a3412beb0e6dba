import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/http/config.ts';
import { origin, testApp, testKeys } from '../support/app.ts';
import { Browser, type Page } from '../support/browser.ts';
import { otherChoice, picksOf, playOn, playTo, walk } from '../support/routes.ts';

const pathOf = (page: Page): string => new URL(page.url).pathname;
const noticeOf = (page: Page): string | undefined => /data-notice="([^"]*)"/.exec(page.html)?.[1];
const savedOf = (page: Page): string | undefined => /data-saved="([^"]*)"/.exec(page.html)?.[1];

async function codeOf(browser: Browser, page: Page): Promise<string> {
  const made = await browser.post(`${pathOf(page)}/code`, [['csrf_token', page.token]]);
  expect(made.status).toBe(200);
  return /<code[^>]*data-code[^>]*>([^<]*)</.exec(made.html)?.[1] ?? '';
}

async function resumed(app: ReturnType<typeof testApp>['app'], code: string, browser = new Browser(app)) {
  const form = await browser.get('/resume');
  const page = await browser.post('/resume', [
    ['csrf_token', form.token],
    ['code', code],
  ]);
  return { browser, page };
}

describe('a resume code', () => {
  it('goes on elsewhere where the attempt stands, and says that it is another device', async () => {
    const { app } = testApp();
    const phone = new Browser(app);
    const page = await playTo(phone, 3);
    const { browser: desk, page: here } = await resumed(app, await codeOf(phone, page));
    expect([here.scene, noticeOf(here), savedOf(here)]).toEqual([page.scene, 'resumed', 'saved']);
    expect((await playOn(desk, here)).ending).toBe(walk.ending);
  });

  it('works before the first answer too', async () => {
    const { app } = testApp();
    const phone = new Browser(app);
    const page = await playTo(phone, 0);
    expect((await resumed(app, await codeOf(phone, page))).page.scene).toBe(page.scene);
  });

  it('is the same each time it is asked for, in groups of four letters that nobody misreads', async () => {
    const phone = new Browser(testApp().app);
    const page = await playTo(phone, 1);
    const code = await codeOf(phone, page);
    expect(code).toMatch(/^([0-9a-hjkmnp-tv-z]{4} ){5}[0-9a-hjkmnp-tv-z]{4}$/);
    expect(await codeOf(phone, page)).toBe(code);
  });

  it('may be typed in capitals, with hyphens, and with the letters that digits look like', async () => {
    const { app } = testApp();
    const phone = new Browser(app);
    const code = await codeOf(phone, await playTo(phone, 2));
    const typed = code.toUpperCase().replaceAll(' ', '-').replaceAll('0', 'O').replaceAll('1', 'I');
    expect((await resumed(app, typed)).page.status).toBe(200);
  });

  it('stands filled in behind its link, which changes nothing by itself', async () => {
    const { app, kv } = testApp();
    const phone = new Browser(app);
    const code = (await codeOf(phone, await playTo(phone, 2))).replaceAll(' ', '');
    const before = kv.records.size;
    const desk = new Browser(app);
    const landing = await desk.get(`/resume/${code}`);
    expect(landing.html).toContain(`value="${code}"`);
    expect(landing.html).toContain('<meta name="robots" content="noindex"/>');
    expect([desk.cookies.size, kv.records.size]).toEqual([0, before]);
  });

  it.each([
    ['', 422, 'Vul je code in'],
    ['k7ht', 422, 'Deze code klopt niet helemaal'],
    ['u'.repeat(24), 422, 'Deze code klopt niet helemaal'],
    ['k7ht 4m2q 9x0c b3wz r8va n5pd', 404, 'We vinden bij deze code niets'],
  ])('%j is refused in its own words', async (code, status, words) => {
    const { page, browser } = await resumed(testApp().app, code);
    expect([page.status, page.html.includes(words), browser.cookies.size]).toEqual([status, true, 0]);
    if (code) expect(page.html).toContain(`value="${code}"`);
  });

  it('that cannot be a code costs no KV operation', async () => {
    const { app, kv } = testApp();
    kv.get = () => Promise.reject(new Error('nobody asks'));
    expect((await resumed(app, 'x'.repeat(4_000))).page.status).toBe(422);
  });

  it('made while the store is down is not shown: it would lead nowhere', async () => {
    const { app, kv } = testApp();
    const phone = new Browser(app);
    const page = await playTo(phone, 1);
    kv.put = () => Promise.reject(new Error('KV PUT failed: 500 Internal Server Error'));
    const made = await phone.post(`${pathOf(page)}/code`, [['csrf_token', page.token]]);
    expect([made.status, made.html.includes('data-code')]).toEqual([503, false]);
  });
});

describe('an attempt on two devices', () => {
  it('shows the newer state when it is opened again, and says so', async () => {
    const { app } = testApp();
    const phone = new Browser(app);
    const page = await playTo(phone, 2);
    const { browser: desk, page: here } = await resumed(app, await codeOf(phone, page));
    const further = await playOn(desk, here, 4);
    const opened = await phone.get(pathOf(page));
    expect([opened.scene, noticeOf(opened)]).toEqual([further.scene, 'newer']);
  });

  it('takes no other answer to a scene that the other device has answered', async () => {
    const { app, store } = testApp();
    const phone = new Browser(app);
    await codeOf(phone, await playTo(phone, 2));
    const page = await phone.get((await phone.get('/me')).html.match(/href="(\/attempts\/\w+)"/)?.[1] ?? '');
    const { browser: desk, page: here } = await resumed(app, await codeOf(phone, page));
    const further = await playOn(desk, here, 3);
    const puts = store.puts.length;
    const late = await phone.answer(page, otherChoice(page));
    expect([late.status, late.scene, store.puts.length]).toEqual([409, further.scene, puts]);
    // And from here on the phone knows what the other device did.
    expect((await playOn(phone, late)).ending).toBe(walk.ending);
  });

  it('that both confirmed different answers keeps both, tells, and lets the learner pick', async () => {
    const { app, store, kv, settle, stores } = testApp();
    const phone = new Browser(app);
    const start = await playTo(phone, 1);
    const code = await codeOf(phone, start);
    const { browser: desk, page: here } = await resumed(app, code);
    const list = kv.list;
    // Neither sees the other's answer yet: both locations are stale.
    kv.list = async () => ({ keys: [], list_complete: true });
    const onDesk = await desk.answer(here, otherChoice(here));
    let onPhone = await phone.answer(start, picksOf(walk)[1]?.[1] ?? []);
    expect([savedOf(onDesk), savedOf(onPhone)]).toEqual(['saved', 'saved']);
    kv.list = list;
    onPhone = await playOn(phone, onPhone);
    expect(onPhone.ending).toBe(walk.ending);
    const debrief = await phone.get(`${pathOf(onPhone)}/debrief`);
    expect(debrief.html).toContain('Op één plek koos je twee keer');
    await settle();
    const summary = await stores.summaries.get(store.puts[0]?.attempt ?? ('' as never), undefined);
    expect(summary).toMatchObject({ ok: true, value: { ending: walk.ending, branches: 1 } });
    const branch = /name="branch" value="([^"]*)"/.exec(debrief.html)?.[1] ?? '';
    const picked = await phone.post(`${pathOf(onPhone)}/branch`, [
      ['csrf_token', debrief.token],
      ['branch', branch],
    ]);
    expect([noticeOf(picked), picked.scene, savedOf(picked)]).toEqual(['settled', onDesk.scene, 'saved']);
    expect(store.puts.at(-1)).toMatchObject({ length: 2, resolved: 1 });
    // The other device hears of it when it is opened again, and its own choice is the one that counts.
    expect((await desk.get(pathOf(onDesk))).scene).toBe(onDesk.scene);
  });
});

describe('the summary of an attempt', () => {
  it('is put right at the debrief, whatever became of it, and left alone when it is right', async () => {
    const { app, store, stores, kv, settle } = testApp();
    const browser = new Browser(app);
    const ending = await playTo(browser);
    await settle();
    const attempt = store.puts[0]?.attempt ?? ('' as never);
    const right = await stores.summaries.get(attempt, undefined);
    expect(right).toMatchObject({ ok: true, value: { ending: walk.ending, length: picksOf(walk).length } });
    for (const spoil of [
      () => kv.records.delete(`s/open/${attempt}`),
      () => kv.put(`s/open/${attempt}`, '', { expirationTtl: 60, metadata: { v: 1, c: 'x', r: 'y', n: 1, t: 1 } }),
    ]) {
      await spoil();
      await browser.get(`${pathOf(ending)}/debrief`);
      await settle();
      expect(await stores.summaries.get(attempt, undefined)).toEqual(right);
    }
    kv.put = () => Promise.reject(new Error('nothing to write'));
    await browser.get(`${pathOf(ending)}/debrief`);
    await settle();
  });
});

describe('two tabs of one browser', () => {
  it('that race keep both answers; the one whose cookie lost is told', async () => {
    const { app, store } = testApp();
    const browser = new Browser(app);
    const page = await playTo(browser, 1);
    const cookies = new Map(browser.cookies);
    const tab = new Browser(app);
    for (const [name, value] of cookies) tab.cookies.set(name, value);
    // Both requests leave with the same cookie; the answers come back one after the other.
    await browser.answer(page, picksOf(walk)[1]?.[1] ?? []);
    const other = await tab.answer(page, otherChoice(page));
    expect(savedOf(other)).toBe('saved');
    expect(store.puts.map(({ length }) => length)).toEqual([1, 2, 2]);
    const url = new URL(other.url);
    const seen = await browser.get(url.pathname + url.search);
    expect(noticeOf(seen)).toBe('other-tab');
  });
});

describe('a receipt', () => {
  async function outage() {
    const test = testApp();
    const browser = new Browser(test.app);
    const page = await playTo(browser, 2);
    test.store.isDown = true;
    const ending = await playOn(browser, page);
    expect([ending.ending, savedOf(ending)]).toEqual([walk.ending, 'unsaved']);
    const token = /name="csrf_token" value="([^"]*)"/.exec(ending.html)?.[1] ?? '';
    const path = pathOf(ending);
    const receipt = async () => {
      const body = new URLSearchParams({ csrf_token: token });
      const request = new Request(`${origin}${path}/receipt`, {
        method: 'POST',
        body,
        headers: { origin: origin },
      });
      return browser.send(request);
    };
    return { ...test, browser, ending, path, token, receipt };
  }

  async function handIn(browser: Browser, text: string, asFile: boolean): Promise<Page> {
    const form = await browser.get('/resume');
    if (!asFile)
      return browser.post('/resume', [
        ['csrf_token', form.token],
        ['receipt', text],
      ]);
    return browser.upload('/resume', { csrf_token: form.token }, { receipt: text });
  }

  it.each([true, false])(
    'stores a case that was finished during an outage, handed in later (as a file: %s)',
    async (asFile) => {
      const { app, store, receipt } = await outage();
      const answer = await receipt();
      expect(answer.headers.get('content-disposition')).toBe('attachment; filename="bewijs-kruispunt.txt"');
      const text = await answer.text();
      store.isDown = false;
      const page = await handIn(new Browser(app), text, asFile);
      expect([page.ending, noticeOf(page), savedOf(page)]).toEqual([walk.ending, 'handed-in', 'saved']);
      expect(store.puts.at(-1)?.length).toBe(picksOf(walk).length);
    },
  );

  it('handed in while the store is still down says honestly that nothing is saved', async () => {
    const { app, receipt } = await outage();
    const page = await handIn(new Browser(app), await (await receipt()).text(), false);
    expect([page.ending, savedOf(page)]).toEqual([walk.ending, 'unsaved']);
  });

  it.each(['geen bewijs', `v1.k1.AAAA.${'A'.repeat(43)}`])('%j is refused kindly', async (text) => {
    const { app } = testApp();
    const page = await handIn(new Browser(app), text, false);
    expect([page.status, page.html.includes('Dit bewijs kunnen we niet lezen')]).toEqual([422, true]);
  });

  it('with something grown onto it is no receipt', async () => {
    const { app, receipt } = await outage();
    const grown = (await (await receipt()).text()).replace(/^(v1\..*)$/m, '$1----');
    expect((await handIn(new Browser(app), grown, false)).status).toBe(422);
  });

  it('is not needed once the button at the end has stored the case', async () => {
    const { browser, store, path, token } = await outage();
    store.isDown = false;
    const page = await browser.post(`${path}/save`, [['csrf_token', token]]);
    expect([page.ending, savedOf(page)]).toEqual([walk.ending, 'saved']);
    expect(store.puts.at(-1)?.length).toBe(picksOf(walk).length);
  });
});

describe('the day of the store is full', () => {
  it('says that this browser keeps the answers, and stores them all when there is room again', async () => {
    const { app, kv } = testApp();
    const browser = new Browser(app);
    let page = await playTo(browser, 1);
    const put = kv.put;
    kv.put = () => Promise.reject(new Error('KV PUT failed: 429 put limit exceeded for the day'));
    page = await playOn(browser, page, 3);
    expect([savedOf(page), page.html.includes('Alleen in deze browser bewaard')]).toEqual(['limit', true]);
    kv.put = put;
    page = await playOn(browser, page, 4);
    expect(savedOf(page)).toBe('saved');
  });
});

describe('in the frame of a learning environment, where there are no cookies', () => {
  it('a case is played from start to debrief on its pages alone', async () => {
    const { app, store } = testApp();
    const framed = { 'sec-fetch-dest': 'iframe' };
    const brief = await new Browser(app).get(`/cases/${walk.case}`);
    let page = await new Browser(app).post(`/cases/${walk.case}/attempts`, [['csrf_token', brief.token]], framed);
    const attempt = /action="(\/attempts\/\w+)"/.exec(page.html)?.[1] ?? '';
    for (const [scene, choices] of picksOf(walk)) {
      expect([page.status, page.scene]).toEqual([200, scene]);
      const fields = [
        ['csrf_token', page.token],
        ['step', page.step],
        ['note', 'Ik bel.'],
        ...choices.map((one) => ['choice', one]),
      ];
      page = await new Browser(app).post(
        attempt,
        fields.map(([a = '', b = '']) => [a, b] as const),
        framed,
      );
    }
    expect(page.ending).toBe(walk.ending);
    expect(store.puts).toHaveLength(picksOf(walk).length);
    const debrief = await new Browser(app).post(`${attempt}/debrief`, [['csrf_token', page.token]], framed);
    expect([debrief.status, debrief.html.includes('Jouw route')]).toEqual([200, true]);
  });
});

describe('a key rotation in the middle of a case', () => {
  it('refuses nobody who plays, and codes made before it still lead on', async () => {
    const { app: before, stores, kv, store } = testApp({}, 'k1:MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY');
    const phone = new Browser(before);
    const page = await playTo(phone, 2);
    const code = await codeOf(phone, page);
    const keys = 'k2:ZmVkY2JhOTg3NjU0MzIxMGZlZGNiYTk4NzY1NDMyMTA,k1:MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY';
    const { app: after } = testApp({ ...stores, store }, keys);
    const moved = new Browser(after);
    for (const [name, value] of phone.cookies) moved.cookies.set(name, value);
    const next = await playOn(moved, page, 3);
    expect([savedOf(next), next.token.split('.')[1]]).toEqual(['saved', 'k2']);
    const { page: here } = await resumed(after, code);
    expect([here.scene, noticeOf(here)]).toEqual([next.scene, 'resumed']);
    expect((await playOn(moved, next)).ending).toBe(walk.ending);
    expect([...kv.records.keys()].filter((key) => key.startsWith('p/'))).toHaveLength(picksOf(walk).length);
  });
});

describe('a deployment for a learning environment', () => {
  it('is framed by the sites it names, and by no other', async () => {
    const policy = async (frameAncestors: readonly string[]) => {
      const { config } = readConfigured();
      const { app } = testApp({ config: { ...config, frameAncestors } });
      return (await app.request('/')).headers.get('content-security-policy');
    };
    expect(await policy([])).toContain("frame-ancestors 'none'");
    expect(await policy(['https://lms.school.nl'])).toContain('frame-ancestors https://lms.school.nl');
  });
});

function readConfigured() {
  const read = readConfig({ ENVIRONMENT: 'development', RETENTION_DAYS: '180', TOKEN_KEYS: testKeys });
  if (!read.ok) throw new Error(read.error.message);
  return { config: read.value };
}
