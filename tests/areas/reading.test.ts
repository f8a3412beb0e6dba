import { describe, expect, it } from 'vitest';
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
