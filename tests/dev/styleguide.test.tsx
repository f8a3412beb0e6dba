import { readFileSync } from 'node:fs';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { everyExample, groups } from '../../src/dev/groups.ts';
import { createStyleguide, isStyleguide } from '../../src/dev/styleguide.tsx';
import { styleguideRoutes } from '../../src/dev/styleguide-routes.ts';
import { langs } from '../../src/domain/lang.ts';
import { components } from '../../src/ui/examples.ts';
import { assets } from '../../src/ui/samples/catalogue.ts';
import { testApp } from '../support/app.ts';
import { origin } from '../support/origin.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const guide = createStyleguide(assets, tokens);
const get = async (path: string) => guide.fetch(new Request(origin + path));

test('every component stands in one group', () => {
  expect(Object.values(groups).flat().sort()).toEqual(Object.keys(components).sort());
});

test('every example has an address of its own', () => {
  const hrefs = everyExample.map(({ component, state }) => `${component}/${state}`);
  expect(hrefs.filter((href, at) => hrefs.indexOf(href) !== at)).toEqual([]);
});

test.each(langs)('the guide shows every example and leads to its page (%s)', async (lang) => {
  const html = await (await get(styleguideRoutes.all.href(lang))).text();
  for (const { component, state } of everyExample) {
    const href = styleguideRoutes.one.href(lang, { component, example: state });
    expect(html).toContain(`data-example="${component}/${state}"`);
    expect(html).toContain(`href="${href}"`);
    expect(isStyleguide(href)).toBe(true);
    expect((await get(href)).status, href).toBe(200);
  }
});

test('an example that is not there gets the page of a problem', async () => {
  expect((await get('/styleguide/button/geel')).status).toBe(404);
});

test.each(['/styleguide', '/en/styleguide', '/styleguide/button/button'])(
  'the product answers 404 to %s',
  async (path) => {
    const { app } = testApp();
    expect((await app.request(path)).status).toBe(404);
  },
);

test('a deployment carries neither the style guide nor an example', async () => {
  const { metafile } = await build({
    entryPoints: ['src/index.ts'],
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    conditions: ['workerd', 'worker', 'browser'],
    external: ['cloudflare:*'],
  });
  const carried = Object.keys(metafile.inputs);
  expect(carried).toContain('src/ui/document/document.tsx');
  expect(carried.filter((file) => /src\/dev\/|examples\.tsx?$|\/samples\/|contrast\.ts$/.test(file))).toEqual([]);
});
