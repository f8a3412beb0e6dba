import { describe, expect, it } from 'vitest';
import type { CaseSummary, Catalogue } from '../../src/domain/catalogue.ts';
import { langs } from '../../src/domain/lang.ts';
import { formatDate } from '../../src/i18n/format.ts';
import { catalogue, shippedCases, testApp } from '../support/app.ts';
import { Browser, type Page } from '../support/browser.ts';

const id = 'mijn-dochter-praat-wel';
const program = shippedCases.find(({ file }) => file.id === id)?.program;

/** The catalogue of a later build, in which the case has become something else, or is gone. */
const later = (change: (summary: CaseSummary) => readonly CaseSummary[]): Catalogue => ({
  ...catalogue,
  revision: 'later',
  modules: catalogue.modules.map((learningModule) => ({
    ...learningModule,
    id: 'andere-module',
    title: { nl: 'Andere module' },
    cheatSheet: [{ text: { nl: 'Een ander spiekbriefje.' } }],
    cases: learningModule.cases.flatMap((summary) => (summary.id === id ? change(summary) : [summary])),
  })),
});
const edited = later((summary) => [
  { ...summary, revision: 'x'.repeat(43), title: { nl: 'Andere titel' }, brief: { nl: 'Andere brief.' } },
]);
const withdrawn = later(() => []);

/** Begins with one build, and goes on with a later one, as after a deploy. */
async function begunBefore(now: Catalogue) {
  const browser = new Browser(testApp().app);
  const begun = await browser.begin(id);
  const test = testApp({ catalogue: now });
  const after = new Browser(test.app);
  for (const [name, value] of browser.cookies) after.cookies.set(name, value);
  return { ...test, browser: after, page: await after.get(new URL(begun.url).pathname) };
}

async function playOn(browser: Browser, from: Page): Promise<Page> {
  let page = from;
  while (page.ending === undefined) {
    page = await browser.answer(page, page.choices.slice(0, 1), { note: 'Ik bel de tolk.' });
    expect(page.status).toBe(200);
  }
  return page;
}

const debriefOf = (browser: Browser, page: Page, prefix = '') =>
  browser.get(`${prefix}${new URL(page.url).pathname}/debrief`);

describe.each([
  ['edited', edited],
  ['withdrawn', withdrawn],
])('a case that is %s while somebody plays it', (_, now) => {
  it('is shown in every scene as it was', async () => {
    const { browser, page } = await begunBefore(now);
    for (const shown of [page, await browser.answer(page, page.choices.slice(0, 1))]) {
      expect(shown.status).toBe(200);
      expect(shown.html).toContain(program?.title.nl);
      expect(shown.html).toContain(program?.cheatSheet[0]?.text.nl);
      expect(shown.html).not.toMatch(/Andere titel|Andere brief|Een ander spiekbriefje/);
    }
  });

  it('is played to its ending and debriefed as it was', async () => {
    const { browser, page, logged } = await begunBefore(now);
    const debrief = await debriefOf(browser, await playOn(browser, page));
    expect(debrief.status).toBe(200);
    expect(debrief.html).toContain(program?.title.nl);
    expect(debrief.html).toContain(`Je speelde de versie van ${formatDate(program?.prepared ?? '', 'nl')}.`);
    // Those that the route gave too few chances for are left out.
    const shown = Object.values(program?.competencies ?? {}).filter(({ nl }) => debrief.html.includes(nl));
    expect(shown.length).toBeGreaterThan(2);
    expect(debrief.html).not.toContain('Andere titel');
    expect(logged).toEqual([]);
  });

  it('shows earlier steps, takes no wrong answer, and can be practised', async () => {
    const { browser, page, store } = await begunBefore(now);
    const path = new URL(page.url).pathname;
    const wrong = await browser.answer(page, ['verzonnen']);
    expect([wrong.status, wrong.scene]).toEqual([409, page.scene]);
    const last = await playOn(browser, page);
    expect((await browser.get(`${path}?step=0`)).scene).toBe(page.scene);
    const debrief = await debriefOf(browser, last);
    const written = store.puts.length;
    const practice = await browser.post(`${path}/practice`, [
      ['csrf_token', debrief.token],
      ['step', '0'],
    ]);
    expect([practice.status, practice.scene]).toEqual([200, page.scene]);
    expect(store.puts).toHaveLength(written);
  });
});

describe('the debrief', () => {
  it.each(langs)('says nothing of changes while the case is as it was played (%s)', async (lang) => {
    const { browser, page } = await begunBefore(catalogue);
    const debrief = await debriefOf(browser, await playOn(browser, page), lang === 'nl' ? '' : '/en');
    expect(debrief.html).toMatch(/Je speelde de versie van|You played the version of/);
    expect(debrief.html).not.toMatch(/aangepast|have changed the case/);
    expect(debrief.html).toContain(`/cases/${id}`);
  });

  it('says kindly that the case was edited since, and leads to what it is now', async () => {
    const { browser, page } = await begunBefore(edited);
    const debrief = await debriefOf(browser, await playOn(browser, page));
    expect(debrief.html).toContain('Daarna hebben we de casus aangepast.');
    expect(debrief.html).toContain(`/cases/${id}`);
  });

  it('has no link to the brief of a case that is gone', async () => {
    const { browser, page } = await begunBefore(withdrawn);
    const debrief = await debriefOf(browser, await playOn(browser, page));
    expect(debrief.html).toContain('staat nu niet meer in het overzicht');
    expect(debrief.html).not.toContain(`/cases/${id}`);
  });
});

it('a case that is gone cannot be begun', async () => {
  const browser = new Browser(testApp({ catalogue: withdrawn }).app);
  expect((await browser.get(`/cases/${id}`)).status).toBe(404);
  expect((await browser.post(`/cases/${id}/attempts`, [])).status).toBe(404);
});
