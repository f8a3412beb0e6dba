import { describe, expect, it } from 'vitest';
import { testApp } from '../support/app.ts';
import { Browser, type Page } from '../support/browser.ts';
import { picksOf, type Walk, walk, walks } from '../support/routes.ts';

const id = 'mijn-dochter-praat-wel';
async function play(browser: Browser, route: Walk, steps = Number.POSITIVE_INFINITY): Promise<Page> {
  let page = await browser.begin(route.case);
  for (const [scene, choices] of picksOf(route).slice(0, steps)) {
    expect(page.scene).toBe(scene);
    page = await browser.answer(page, choices, { note: 'Ik bel de tolk.' });
  }
  return page;
}

describe('a case', () => {
  it.each(walks)('%s is played to its ending and debriefed, one write an answer and no read', async (_, route) => {
    const { app, store } = testApp();
    const browser = new Browser(app);
    const last = await play(browser, route);
    expect(last.ending).toBe(route.ending);
    expect(store.puts).toHaveLength(picksOf(route).length);
    const debrief = await browser.get(`${new URL(last.url).pathname}/debrief`);
    expect(debrief.status).toBe(200);
    expect(debrief.html).toContain('Jouw route');
  });

  it('goes on after the browser was closed, from its cookie', async () => {
    const { app } = testApp();
    const browser = new Browser(app);
    const page = await play(browser, walk, 3);
    const reopened = await browser.get(new URL(page.url).pathname);
    expect(reopened.scene).toBe(page.scene);
    expect(reopened.html).toContain('Bewaard.');
  });

  it('shows the debrief only when it has ended', async () => {
    const browser = new Browser(testApp().app);
    const page = await play(browser, walk, 2);
    const path = new URL(page.url).pathname;
    const early = await browser.get(`${path}/debrief`);
    expect(new URL(early.url).pathname).toBe(path);
    expect(early.scene).toBe(page.scene);
  });

  it('can be tried again from any decision, as practice that is stored nowhere', async () => {
    const { app, store } = testApp();
    const browser = new Browser(app);
    const path = new URL((await play(browser, walk)).url).pathname;
    const debrief = await browser.get(`${path}/debrief`);
    const written = store.puts.length;
    const practice = await browser.post(`${path}/practice`, [
      ['csrf_token', debrief.token],
      ['step', '1'],
    ]);
    expect(practice.scene).toBe(picksOf(walk)[1]?.[0]);
    expect(practice.html).toContain('Oefen');
    expect(new URL(practice.url).pathname).not.toBe(path);
    const next = await browser.answer(practice, picksOf(walk)[1]?.[1] ?? []);
    expect(next.scene).toBe(picksOf(walk)[2]?.[0]);
    expect(store.puts).toHaveLength(written);
  });

  it('is in English under /en, and the same attempt in Dutch beside it', async () => {
    const browser = new Browser(testApp().app);
    const page = await browser.begin(id, '/en');
    expect(page.html).toMatch(/<html lang="en">/);
    expect(page.html).toMatch(/<h1[^>]*>A girl/);
    expect(page.html).not.toMatch(/<h1[^>]* lang="nl"/);
    const dutch = await browser.get(new URL(page.url).pathname.replace('/en/', '/'));
    expect([dutch.scene, /<h1[^>]*>Een meisje/.test(dutch.html)]).toEqual([page.scene, true]);
  });
});

describe('an earlier step', () => {
  it('is shown as it was answered, without a form', async () => {
    const browser = new Browser(testApp().app);
    const page = await play(browser, walk, 3);
    const earlier = await browser.get(`${new URL(page.url).pathname}?step=1`);
    expect(earlier.scene).toBe(picksOf(walk)[1]?.[0]);
    expect(earlier.html).not.toContain('data-form="choice"');
  });

  it.each(['7', '999', '-1', 'x', ''])('“%s” that was not reached leads to where the attempt stands', async (step) => {
    const browser = new Browser(testApp().app);
    const page = await play(browser, walk, 2);
    const other = await browser.get(`${new URL(page.url).pathname}?step=${step}`);
    expect([other.status, other.scene]).toEqual([200, page.scene]);
  });
});

describe('a form from a page that was left behind', () => {
  it('with the same answer changes nothing and leads on', async () => {
    const { app, store } = testApp();
    const browser = new Browser(app);
    const old = await play(browser, walk, 1);
    const [, choices] = picksOf(walk)[1] ?? ['', []];
    const next = await browser.answer(old, choices);
    const again = await browser.answer(old, choices);
    expect([again.status, again.scene]).toEqual([200, next.scene]);
    expect(store.puts).toHaveLength(2);
  });

  it('with another answer is told so, kindly, and writes nothing', async () => {
    const { app, store } = testApp();
    const browser = new Browser(app);
    const old = await play(browser, walk, 1);
    const [, choices] = picksOf(walk)[1] ?? ['', []];
    const next = await browser.answer(old, choices);
    const other = await browser.answer(old, [old.choices.find((choice) => !choices.includes(choice)) ?? '']);
    expect([other.status, other.scene]).toEqual([409, next.scene]);
    expect(other.html).toContain('Je eerste keuze blijft staan');
    expect(store.puts).toHaveLength(2);
  });

  it('is enough by itself when the cookie is gone, as in a frame of another site', async () => {
    const { app, store } = testApp();
    const browser = new Browser(app);
    const page = await play(browser, walk, 1);
    const [, choices] = picksOf(walk)[1] ?? ['', []];
    const cookieless = new Browser(app);
    const next = await cookieless.answer(page, choices);
    expect(next.status).toBe(200);
    expect(store.puts.at(-1)?.length).toBe(2);
  });
});

describe('while the store is down', () => {
  it('play goes on from the signed journal, says so, and the next head holds everything', async () => {
    const { app, store, logged } = testApp();
    const browser = new Browser(app);
    let page = await play(browser, walk, 2);
    store.isDown = true;
    for (const [, choices] of picksOf(walk).slice(2, 4)) {
      page = await browser.answer(page, choices);
      expect(page.status).toBe(200);
      expect(page.html).toContain('Nog niet bewaard.');
      expect(page.html).not.toContain('Bewaard.');
    }
    expect(store.puts).toHaveLength(2);
    expect(logged.map(({ event }) => event)).toEqual(['not-saved', 'not-saved']);
    store.isDown = false;
    page = await browser.answer(page, picksOf(walk)[4]?.[1] ?? []);
    expect(page.html).toContain('Bewaard.');
    expect(store.puts.at(-1)?.length).toBe(5);
  });
});

describe('certainty and words of one’s own', () => {
  it('travel with the attempt, and come back in the debrief as text', async () => {
    const { app } = testApp();
    const browser = new Browser(app);
    let page = await browser.begin(id);
    for (const [, choices] of picksOf(walk)) {
      page = await browser.answer(page, choices, { certainty: 'doubt', note: '<b>Ik bel</b> de tolk & wacht.' });
    }
    const debrief = await browser.get(`${new URL(page.url).pathname}/debrief`);
    expect(debrief.html).toContain('twijfel');
    if (walk.picks.some((pick) => Object.values(pick).includes('geschreven'))) {
      expect(debrief.html).toContain('&lt;b&gt;Ik bel&lt;/b&gt; de tolk &amp; wacht.');
      expect(debrief.html).not.toContain('<b>Ik bel');
    }
  });
});
