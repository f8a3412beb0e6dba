import { describe, expect, it } from 'vitest';
import { competencyPage } from '../../src/domain/catalogue.ts';
import { assetReadings, type ReadingEvent } from '../../src/http/readings.ts';
import { present } from '../../src/lib/assert.ts';
import { routes } from '../../src/routes.ts';
import { catalogue, readingAssets, testApp } from '../support/app.ts';
import { Browser } from '../support/browser.ts';

const down = () => Promise.reject(new Error('no network'));

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

describe('what is read from the assets', () => {
  const module = { module: 'werken-met-een-tolk' };
  const places = [
    routes.module.href('nl', module),
    routes.cheatSheet.href('en', module),
    routes.page.href('nl', { page: 'wie-is-wie' }),
  ];

  it.each(places)('%s: 503 with a way to try again while they do not answer, and the page after that', async (path) => {
    const assets = { isDown: true, fetch: (url: string) => (assets.isDown ? down() : readingAssets.fetch(url)) };
    const logged: ReadingEvent[] = [];
    const { app } = testApp({ readings: assetReadings(assets, (event) => logged.push(event)) });
    const failed = await new Browser(app).get(path);
    expect(failed).toMatchObject({ status: 503, html: expect.stringContaining(`href="${path}"`) });
    expect(logged).toMatchObject([{ event: 'reading-missing', detail: expect.stringContaining('no network') }]);
    assets.isDown = false;
    expect((await new Browser(app).get(path)).status).toBe(200);
  });

  it('is read once, and never taken under the name of another', async () => {
    const asked: string[] = [];
    const assets = {
      fetch(url: string) {
        asked.push(url);
        return readingAssets.fetch(url);
      },
    };
    const readings = assetReadings(assets, () => undefined);
    const page = present(catalogue.pages[0], 'page');
    const other = present(catalogue.pages[1], 'page');
    expect(await readings.page(page)).toMatchObject({ id: page.id });
    expect(await readings.page(page)).toMatchObject({ id: page.id });
    expect(asked).toHaveLength(1);
    const swapped = { fetch: (url: string) => readingAssets.fetch(url.replace(page.reading, other.reading)) };
    expect(await assetReadings(swapped, () => undefined).page(page)).toBeUndefined();
  });

  it('is not needed to look for a case, or to start one', async () => {
    const { app } = testApp({ readings: assetReadings({ fetch: down }, () => undefined) });
    const browser = new Browser(app);
    expect((await browser.get(routes.home.href('nl'))).status).toBe(200);
    expect((await browser.begin('mijn-dochter-praat-wel')).status).toBe(200);
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
