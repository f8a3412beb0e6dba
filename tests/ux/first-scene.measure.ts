import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, inject, test } from 'vitest';
import { routes } from '../../src/routes.ts';
import { newContext } from '../browser/support/visit.ts';
import { walkNamed } from '../browser/support/walks.ts';
import { type Figure, report } from './figure.ts';
import { bars, beginning, fromCatalogue, fromGroup, readable } from './first-scene.ts';
import { type Loaded, loading, middle } from './loading.ts';
import { h5pReadable, writeH5pPage } from './peers/h5p.ts';
import { inkReadable, writeInkPage } from './peers/ink.ts';
import { plainScene } from './peers/scene.ts';
import { type Site, serveFolder } from './peers/site.ts';
import { joinLinkOf, tapsToScene } from './tapping.ts';

/*
 * Goals 1 to 3: how far the first scene of a case is, how soon it can be read and what it weighs, beside two others.
 * All are loaded in turns, so that a busy moment of the machine falls on each of them; the load in the middle counts.
 */

const walk = walkNamed('goede-zinnen');
const phone = { viewport: { width: 390, height: 844 } };
const rounds = 7;
const [quick, felt] = [800, 1_000];
const withPeers = process.env.UX_PEERS === '1';

type Load = (page: Page) => Promise<Loaded>;

/** Goes to the brief and begins, at full speed. */
async function toScene(page: Page): Promise<string> {
  await page.goto(inject('baseUrl') + routes.brief.href('nl', { case: walk.case }));
  await tapsToScene(page, [beginning(walk.case)]);
  return page.url();
}

const loads = new Map<string, Load>([
  [
    'Kruispunt',
    async (page) => {
      const address = await toScene(page);
      await page.goto('about:blank');
      return loading(page, readable, () => page.goto(address));
    },
  ],
  [
    'from the tap on Begin',
    async (page) => {
      await page.goto(inject('baseUrl') + routes.brief.href('nl', { case: walk.case }));
      return loading(page, readable, () => page.locator(beginning(walk.case)).click(), 'warm');
    },
  ],
]);

const sites: Site[] = [];
const folder = mkdtempSync(join(tmpdir(), 'kruispunt-ux-'));
const measured = new Map<string, Loaded[]>();

async function addPeer(name: string, path: string, shown: readonly string[]): Promise<void> {
  const site = await serveFolder(path);
  sites.push(site);
  loads.set(name, (page) => loading(page, shown, () => page.goto(site.url)));
}

beforeAll(async () => {
  const scene = await plainScene(walk.case, walk.picks[0]?.scene ?? '');
  const [ink, h5p] = [join(folder, 'ink'), join(folder, 'h5p')];
  writeInkPage(ink, scene);
  await addPeer('inkjs', ink, inkReadable);
  if (withPeers && writeH5pPage(h5p, scene)) await addPeer('H5P player', h5p, h5pReadable);
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, load] of loads) {
      const context = await newContext(undefined, phone);
      measured.set(name, [...(measured.get(name) ?? []), await load(await context.newPage())]);
      await context.close();
    }
  }
}, 600_000);

afterAll(() => {
  for (const site of sites) site.stop();
  rmSync(folder, { recursive: true, force: true });
});

test('1: taps to the first scene', async (context) => {
  const visit = async <T>(path: string, during: (page: Page) => Promise<T>): Promise<T> => {
    const browser = await newContext(undefined, phone);
    const page = await browser.newPage();
    await page.goto(new URL(path, inject('baseUrl')).href);
    return during(page).finally(() => browser.close());
  };
  const row = (from: string, taps: number): Figure => ({
    goal: 1,
    what: `taps from ${from} to the first scene`,
    figure: String(taps),
    bar: { threshold: `≤ ${bars.taps}`, isMet: taps <= bars.taps },
  });
  const link = await visit(routes.assign.href('nl'), (page) => joinLinkOf(page, walk.case));
  report(
    context,
    row('a group link', await visit(link, (page) => tapsToScene(page, fromGroup(walk.case)))),
    row('the catalogue', await visit(routes.home.href('nl'), (page) => tapsToScene(page, fromCatalogue(walk.case)))),
  );
});

test('2: first scene readable', (context) => {
  const row = (name: string, what: string, bar?: number): Figure => {
    const loaded = measured.get(name);
    if (!loaded) return { goal: 2, what, figure: 'not measured' };
    const times = loaded.map(({ readableAfter }) => readableAfter);
    const { readableAfter } = middle(loaded);
    const figure = `${seconds(readableAfter)} (${seconds(Math.min(...times))} to ${seconds(Math.max(...times))})`;
    if (bar === undefined) return { goal: 2, what, figure };
    return { goal: 2, what, figure, bar: { threshold: `≤ ${seconds(bar)}`, isMet: readableAfter <= bar } };
  };
  report(
    context,
    row('Kruispunt', 'first scene readable, empty cache', quick),
    row('from the tap on Begin', 'from the tap on Begin, over POST and 303', felt),
    row('inkjs', '  inkjs, the same scene'),
    row('H5P player', '  H5P player alone, the same scene'),
  );
});

test('3: weight of the first scene', (context) => {
  const row = (name: string, what: string): Figure => {
    const loaded = measured.get(name);
    if (!loaded) return { goal: 3, what, figure: 'not measured' };
    const { bytes, requests } = middle(loaded);
    return { goal: 3, what, figure: `${kb(bytes)}, ${requests} requests` };
  };
  const own = middle(measured.get('Kruispunt') ?? []);
  const isMet = own.bytes <= bars.bytes && own.requests <= bars.requests;
  const bar = { threshold: `≤ ${kb(bars.bytes)}, ≤ ${bars.requests}`, isMet };
  report(
    context,
    { ...row('Kruispunt', 'first scene, everything'), bar },
    row('inkjs', '  inkjs, the same scene'),
    row('H5P player', '  H5P player alone, the same scene'),
  );
});

function kb(bytes: number): string {
  return `${(bytes / 1_024).toFixed(1)} KB`;
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(2)} s`;
}
