import { describe, expect, it } from 'vitest';
import { langs } from '../../src/domain/lang.ts';
import { prefixes, routes } from '../../src/routes.ts';
import { origin, testApp } from '../support/app.ts';
import { Browser } from '../support/browser.ts';

const previews = {
  'kruispunt.nl': '/assets/pictures/site.png',
  'mijn-dochter-praat-wel.nl': '/assets/pictures/weini.png',
};
const assets = {
  css: '/assets/main.css',
  script: '/assets/main.js',
  icon: '/assets/icon.svg',
  touchIcon: '/assets/pictures/touch.png',
  previews,
};
const { app } = testApp({ assets });

const get = async (path: string): Promise<string> => (await app.request(origin + path)).text();
const told = (html: string, property: string): string | undefined =>
  new RegExp(`<meta property="${property}" content="([^"]*)"`).exec(html)?.[1];

describe('a link to', () => {
  it('a case shows its own picture, from the site that was asked', async () => {
    const path = routes.brief.href('nl', { case: 'mijn-dochter-praat-wel' });
    const html = await get(path);
    expect(told(html, 'og:image')).toBe(`${origin}/assets/pictures/weini.png`);
    expect(told(html, 'og:url')).toBe(origin + path);
    expect(told(html, 'og:title')).toBe('Mijn dochter praat wel');
    expect(told(html, 'og:locale')).toBe('nl_NL');
    expect(html).toContain('name="twitter:card" content="summary_large_image"');
    const elsewhere = await (await app.request(`https://elders.example${path}`)).text();
    expect(told(elsewhere, 'og:image')).toBe('https://elders.example/assets/pictures/weini.png');
  });

  it('a case without a picture shows that of the site, and without any just words', async () => {
    const other = await get(routes.brief.href('nl', { case: 'hij-heeft-pijn' }));
    expect(told(other, 'og:image')).toBe(`${origin}/assets/pictures/site.png`);
    const english = await get(routes.brief.href('en', { case: 'hij-heeft-pijn' }));
    expect(told(english, 'og:image')).toBeUndefined();
    expect(told(english, 'og:locale')).toBe('en_GB');
    expect(told(english, 'og:description')).toMatch(/\w/);
  });

  it.each([routes.home.href('nl'), routes.module.href('nl', { module: 'werken-met-een-tolk' })])(
    '%s shows the picture of the site, and can be put on a home screen',
    async (path) => {
      const html = await get(path);
      expect(told(html, 'og:image')).toBe(`${origin}/assets/pictures/site.png`);
      expect(html).toContain('<link rel="manifest"');
      expect(html).toContain('<link rel="apple-touch-icon" href="/assets/pictures/touch.png"');
    },
  );
});

it.each(langs)('a scene has none of it, and so no request more (%s)', async (lang) => {
  const { html } = await new Browser(app).begin('mijn-dochter-praat-wel', prefixes[lang]);
  expect(html).toContain('data-scene=');
  expect(html).not.toMatch(/og:|rel="manifest"|apple-touch-icon/);
});
