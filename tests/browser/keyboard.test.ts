import { describe, expect, test } from 'vitest';
import { routes } from '../../src/routes.ts';
import { Keyboard } from './support/keyboard.ts';
import { sceneOf } from './support/play.ts';
import { visiting } from './support/visit.ts';
import { walks } from './support/walks.ts';

describe.concurrent('with the keyboard only', () => {
  test.for(walks)('the walk $name of $case leads to the ending $ending and its debrief', async (walk, { annotate }) => {
    await visiting({}, async (visitor) => {
      const { page } = visitor;
      const keyboard = new Keyboard(page);
      const params = { case: walk.case };
      await visitor.open(routes.home.href('nl'));
      await keyboard.tabTo('the case', ({ path }) => path === routes.brief.href('nl', params));
      await keyboard.enter();
      await keyboard.tabTo('Begin', ({ path }) => path === routes.start.href('nl', params));
      await keyboard.enter();
      const keys: number[] = [];
      const titles = new Map<string, string>();
      for (const { scene, choices } of walk.picks) {
        expect(await sceneOf(page)).toBe(scene);
        titles.set(scene, await page.title());
        keys.push(await keyboard.answer(choices));
      }
      expect(await page.locator('main').getAttribute('data-ending')).toBe(walk.ending);
      expect(new Set([...titles.values(), await page.title()]).size, 'titles').toBe(titles.size + 1);
      await keyboard.tabTo('the debrief', ({ path }) => path.endsWith('/debrief'));
      await keyboard.enter();
      expect(new URL(page.url()).pathname).toMatch(/\/debrief$/);
      expect(await page.locator('main [id^="step-"]').count()).toBe(walk.picks.length);
      const average = keys.reduce((sum, count) => sum + count, 0) / keys.length;
      await annotate(
        `keys a decision: ${average.toFixed(1)} on average, ${Math.max(...keys)} at most (${keys.join(' ')}); ` +
          `${keyboard.pressed} for the whole walk`,
      );
    });
  });
});
