import { describe, expect, it } from 'vitest';
import { competencyPage } from '../../src/domain/catalogue.ts';
import { routes } from '../../src/routes.ts';
import { testApp } from '../support/app.ts';
import { Browser } from '../support/browser.ts';

const open = (path: string) => new Browser(testApp().app).get(path);

describe('the cheat sheet of a module', () => {
  it('is a page of its own, to which the module leads', async () => {
    const params = { module: 'werken-met-een-tolk' };
    const sheet = routes.cheatSheet.href('nl', params);
    expect((await open(routes.module.href('nl', params))).html).toContain(`href="${sheet}"`);
    expect(await open(sheet)).toMatchObject({ status: 200, html: expect.stringContaining('Een kind tolkt nooit.') });
  });

  it('is not there without its module', async () => {
    expect((await open(routes.cheatSheet.href('nl', { module: 'bestaat-niet' }))).status).toBe(404);
    expect((await open(routes.cheatSheet.href('en', { module: 'A B' }))).status).toBe(404);
  });
});

describe('a page to look something up on', () => {
  it('is found from the home page and from each module', async () => {
    const page = routes.page.href('nl', { page: 'wie-is-wie' });
    for (const from of [routes.home.href('nl'), routes.module.href('nl', { module: 'werken-met-een-tolk' })]) {
      expect((await open(from)).html).toContain(`href="${page}"`);
    }
    expect(await open(page)).toMatchObject({ status: 200, html: expect.stringContaining('De sleutelpersoon') });
  });

  it('is not there under another name', async () => {
    expect((await open(routes.page.href('nl', { page: 'bestaat-niet' }))).status).toBe(404);
  });

  it('says what each competency of a debrief means', async () => {
    const { html } = await open(routes.page.href('en', { page: competencyPage }));
    expect(html).toContain('Rights and access to care');
  });
});
