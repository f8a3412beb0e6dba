import { describe, expect, it } from 'vitest';
import { featured } from '../../src/areas/learner/sought.ts';
import { casesOf } from '../../src/domain/catalogue.ts';
import { present } from '../../src/lib/assert.ts';
import { routes } from '../../src/routes.ts';
import { catalogue, testApp } from '../support/app.ts';
import { Browser } from '../support/browser.ts';
import { playTo, walk } from '../support/routes.ts';

const open = (path: string) => new Browser(testApp().app).get(path);
/** The cases that a page lists, in their order. */
const listed = (html: string): string[] =>
  [...html.matchAll(/class="case-card__link" href="([^"]+)"/g)].map(([, href = '']) => href);
const headingOf = (html: string): string => present(/<h1[^>]*>(.*?)<\/h1>/.exec(html)?.[1], 'heading');
/** Where the case on show leads. */
const shownIn = (html: string): string | undefined =>
  /class="featured-case">.*?class="button" href="([^"]+)"/s.exec(html)?.[1];
const current = (html: string): string[] =>
  [...html.matchAll(/href="([^"]+)" aria-current="true"/g)].map(([, href = '']) => href);

const cases = casesOf(catalogue);
const role = 'doktersassistent';
const theme = 'werken-met-een-tolk';

describe('home', () => {
  it('shows every case, and one of them large with a way in', async () => {
    const { html } = await open('/');
    expect(listed(html)).toHaveLength(cases.length);
    expect(listed(html)).toContain(shownIn(html));
  });

  it('of a role and a theme shows what is both, and says so', async () => {
    const { html } = await open(routes.home.href('nl', { role, theme }));
    const wanted = cases.filter(({ summary }) => summary.role === role && summary.module === theme);
    expect(listed(html)).toEqual(wanted.map(({ summary }) => routes.brief.href('nl', { case: summary.id })));
    expect(headingOf(html)).toBe('1 casus voor de doktersassistent over “Werken met een tolk”');
    expect(current(html)).toEqual([expect.stringContaining(`role=${role}`), expect.stringContaining(`theme=${theme}`)]);
    expect(shownIn(html)).toBeUndefined();
  });

  it('says the choice in the title and in the other language too', async () => {
    const { html } = await open(routes.home.href('en', { role: 'huisarts' }));
    expect(headingOf(html)).toBe('3 cases for the GP');
    expect(html).toContain('<title>3 cases for the GP · Kruispunt</title>');
    expect(html).toContain('href="/?role=huisarts"');
  });

  it.each(['/?role=tandarts', '/?theme=weg', `/?role=${role}&theme=%3Cscript%3E`])(
    '%s: nothing to show is said kindly, with a way on',
    async (path) => {
      const { status, html } = await open(path);
      expect(status).toBe(200);
      expect(listed(html)).toEqual([]);
      expect(html).toContain('Hier hebben we nog geen casus voor.');
      expect(html).toContain('class="button" href="/"');
      expect(html).not.toContain('<script>');
    },
  );

  it('asked for nothing is home', async () => {
    expect(listed((await open('/?role=&theme=')).html)).toHaveLength(cases.length);
  });
});

describe('what this browser has begun', () => {
  it('stands with its case, leads on, and comes first; the store is not asked', async () => {
    const test = testApp();
    const browser = new Browser(test.app);
    const page = await playTo(browser, 3);
    const attempt = new URL(page.url).pathname;
    test.stores.store.heads = () => Promise.reject(new Error('asked'));
    for (const path of ['/', routes.module.href('nl', { module: theme })]) {
      const { html } = await browser.get(path);
      expect(html).toMatch(new RegExp(`Bezig: stap 4</strong>\\s*<a class="case-card__onward" href="${attempt}"`));
    }
    expect(shownIn((await browser.get('/')).html)).toBe(attempt);
    expect(test.logged).toEqual([]);
  });

  it('is played when it came to an ending, and leads to the debrief', async () => {
    const { app } = testApp();
    const browser = new Browser(app);
    const page = await playTo(browser);
    const { html } = await browser.get('/');
    expect(html).toContain('Gespeeld');
    expect(html).toContain(`href="${new URL(page.url).pathname}/debrief"`);
    expect(shownIn(html)).not.toContain(walk.case);
  });

  it('is nobody else’s, and kept by nobody on the way', async () => {
    const test = testApp();
    const browser = new Browser(test.app);
    await playTo(browser, 1);
    const response = await test.app.request('/', {
      headers: { cookie: [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(await response.text()).toContain('Bezig: stap 2');
    expect((await new Browser(test.app).get('/')).html).not.toContain('Bezig');
  });
});

describe('the case on show', () => {
  const day = 86_400_000;
  const none = new Map();
  const standing = (done: boolean) => ({ attempt: 'a1', step: 2, done });

  it('is another each day, and each gets its turn', () => {
    const shown = cases.map((_, at) => featured(cases, none, at * day)?.summary.id);
    expect(new Set(shown).size).toBe(cases.length);
    expect(featured(cases, none, 0.9 * day)).toBe(featured(cases, none, 0));
  });

  it('is the newest under way, never one that was played', () => {
    const [one, other] = cases.map(({ summary }) => summary.id);
    const standings = new Map([
      [present(one, 'case'), standing(true)],
      [present(other, 'case'), standing(false)],
    ]);
    expect(featured(cases, standings, 0)?.summary.id).toBe(other);
    const all = new Map(cases.map(({ summary }) => [summary.id, standing(true)]));
    expect(featured(cases, all, 0)).toBeUndefined();
  });
});
