import { beforeAll, expect, test } from 'vitest';
import { everyExample } from '../../src/dev/groups.ts';
import { styleguideRoutes } from '../../src/dev/styleguide-routes.ts';
import { violations } from './support/axe.ts';
import { smallTargets, tooWide } from './support/layout.ts';
import { views } from './support/views.ts';
import { visiting } from './support/visit.ts';

/*
 * Every component in every state, each alone on a page. Whole pages are in every-page.test.ts.
 */

const names = everyExample.map(({ component, state }) => `${component}/${state}`);
const found = new Map<string, Record<string, readonly string[]>>();

/** Looks at some examples, each in every view; what is wrong is noted by what saw it. */
async function look(some: typeof everyExample): Promise<void> {
  await visiting({}, async (visitor) => {
    const { page } = visitor;
    for (const { component, state } of some) {
      await visitor.open(styleguideRoutes.one.href('nl', { component, example: state }));
      const seen: Record<string, readonly string[]> = {};
      for (const { view, viewport, colorScheme } of views) {
        await page.setViewportSize(viewport);
        await page.emulateMedia({ colorScheme });
        seen[`axe, ${view}`] = await violations(page);
      }
      seen.targets = await smallTargets(page);
      await page.setViewportSize({ width: 320, height: 700 });
      seen['fits 320 px'] = await tooWide(page);
      found.set(`${component}/${state}`, seen);
    }
  });
}

beforeAll(async () => {
  const half = Math.ceil(everyExample.length / 2);
  await Promise.all([look(everyExample.slice(0, half)), look(everyExample.slice(half))]);
});

test.for(names)('%s: axe finds nothing in any view, it fits a phone, and can be pressed', (name) => {
  const seen = found.get(name) ?? {};
  expect(Object.keys(seen)).toHaveLength(views.length + 2);
  expect(Object.entries(seen).filter(([, wrong]) => wrong.length > 0)).toEqual([]);
});
