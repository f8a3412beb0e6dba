import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { everyExample } from '../../src/dev/groups.ts';
import { styleguideRoutes } from '../../src/dev/styleguide-routes.ts';
import { type Comparison, clearReferences, compare } from './support/picture.ts';
import { type Place, tour } from './support/tour.ts';
import { type View, views } from './support/views.ts';
import { visiting } from './support/visit.ts';

/*
 * Every example of the style guide and the pages that matter most, on a phone and on a desk, by day and by night,
 * against pictures that somebody looked at. `npm run screenshots -- --update` makes them anew.
 *
 * Letters look otherwise with other fonts. The references hold a probe: a few lines in our two faces. Where this machine
 * draws the probe otherwise, nothing is compared: every picture is skipped, and counted as skipped.
 */

const pages: readonly Place[] = [
  'home',
  'module',
  'page to look up',
  'brief',
  'first scene',
  'scene with a reaction',
  'ending',
  'debrief',
  'resume with an error',
  'mine, empty',
  'page that is not there',
];
const examples = everyExample.map(({ component, state }) => `${component}/${state}`);
const names = [...examples, ...pages.map((place) => `pages/${place.replaceAll(/\W+/g, '-')}`)];

/** The stacks of tokens.css, written out: were they read from it, another stack would skip what it should fail. */
const probe = `<!DOCTYPE html><title>probe</title>
<p style="font: 24px charter, 'Bitstream Charter', 'Iowan Old Style', 'Sitka Text', cambria, 'Noto Serif', serif">
Ze geeft je een hand, zoals grote mensen dat doen. “Groep vijf, mama.”</p>
<p style="font: 600 16px -apple-system, 'Segoe UI', roboto, 'Noto Sans', 'Liberation Sans', sans-serif">
Hoe zeker ben je? <span style="font-weight: 400">Mag je overslaan. 0123456789</span></p>`;

const renew = inject('renewPictures');
const compared = new Map<string, Record<string, Comparison>>();
const otherFonts = 'The fonts of this machine are not those of the references in tests/browser/references.';
let fonts: Comparison = { outcome: 'no reference' };

const keep = (name: string, view: string, comparison: Comparison): void => {
  compared.set(name, { ...compared.get(name), [view]: comparison });
};

async function picturesOfExamples({ viewport, colorScheme, view }: View): Promise<void> {
  await visiting({ viewport, colorScheme }, async (visitor) => {
    await visitor.open(styleguideRoutes.all.href('nl'));
    for (const name of examples) {
      const example = visitor.page.locator(`[data-example="${name}"]`);
      // What needs a device that can share stays hidden on one that cannot.
      if (!(await example.isVisible())) continue;
      const picture = await example.screenshot({ animations: 'disabled' });
      keep(name, view, await compare(visitor.page, `${name}.${view}`, picture, renew));
    }
  });
}

async function picturesOfPages(): Promise<void> {
  await visiting({ colorScheme: 'light' }, async (visitor) => {
    for await (const place of tour(visitor)) {
      if (pages.includes(place)) await picturesOf(visitor.page, `pages/${place.replaceAll(/\W+/g, '-')}`);
    }
  });
}

async function picturesOf(page: Page, name: string): Promise<void> {
  for (const { view, viewport, colorScheme } of [...views, views[2]]) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    const picture = await page.screenshot({ animations: 'disabled' });
    keep(name, view, await compare(page, `${name}.${view}`, picture, renew));
  }
}

beforeAll(async () => {
  if (renew) clearReferences();
  await visiting({ viewport: { width: 800, height: 160 } }, async ({ page }) => {
    await page.setContent(probe);
    fonts = await compare(page, 'fonts', await page.screenshot(), renew);
  });
  if (fonts.outcome !== 'same' && fonts.outcome !== 'written') {
    console.warn(`${otherFonts} All ${names.length} comparisons are skipped.`);
    return;
  }
  await Promise.all([picturesOfPages(), inTurn(views.slice(0, 2)), inTurn(views.slice(2))]);
});

async function inTurn(some: readonly View[]): Promise<void> {
  for (const view of some) await picturesOfExamples(view);
}

test.for(names)('%s looks as it did', (name, { skip }) => {
  skip(compared.size === 0, otherFonts);
  const seen = compared.get(name) ?? {};
  skip(Object.keys(seen).length === 0, 'It shows nothing on this machine.');
  const isNew = Object.values(seen).every(({ outcome }) => outcome === 'no reference');
  skip(isNew, 'There is no reference yet: npm run screenshots -- --update makes it.');
  const different = Object.entries(seen).filter(([, { outcome }]) => outcome !== 'same' && outcome !== 'written');
  expect(different).toEqual([]);
});
