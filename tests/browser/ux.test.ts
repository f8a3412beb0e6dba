import { describe, expect, test } from 'vitest';
import { routes } from '../../src/routes.ts';
import { decideAll, mostKeys } from '../ux/deciding.ts';
import { bars, fromCatalogue, fromGroup, readable } from '../ux/first-scene.ts';
import { loading } from '../ux/loading.ts';
import { movingOn } from '../ux/looking.ts';
import { joinLinkOf, tapsToScene } from '../ux/tapping.ts';
import { begin } from './support/play.ts';
import { visiting } from './support/visit.ts';
import { walkNamed } from './support/walks.ts';

const walk = walkNamed('goede-zinnen');
const phone = { viewport: { width: 390, height: 844 } };

// What `npm run ux` measures and no machine makes slower; the rest of it is in every-page.test.ts and paper.test.ts.
describe('a first scene', () => {
  test('is two taps from the catalogue', async () => {
    await visiting(phone, async (visitor) => {
      await visitor.open(routes.home.href('nl'));
      expect(await tapsToScene(visitor.page, fromCatalogue(walk.case))).toBeLessThanOrEqual(bars.taps);
    });
  });

  test('is two taps from the link of a group at most', async () => {
    await visiting(phone, async (visitor) => {
      await visitor.open(routes.assign.href('nl'));
      const link = await joinLinkOf(visitor.page, walk.case);
      await visitor.open(new URL(link).pathname);
      expect(await tapsToScene(visitor.page, fromGroup(walk.case))).toBeLessThanOrEqual(bars.taps);
    });
  });

  test('weighs 25 KB at most, with everything that it loads', async () => {
    await visiting(phone, async (visitor) => {
      const { page } = visitor;
      await begin(visitor, walk.case);
      const address = page.url();
      await page.goto('about:blank');
      const { bytes } = await loading(page, readable, () => page.goto(address));
      expect(bytes).toBeLessThanOrEqual(bars.bytes);
    });
  });
});

describe('a case', () => {
  test('with the keyboard: few keys for a decision, and each scene comes with the focus on it', async () => {
    await visiting({}, async (visitor) => {
      await begin(visitor, walk.case);
      const { keys, unfocused } = await decideAll(visitor, walk);
      expect(keys.filter(({ count }) => count > mostKeys)).toEqual([]);
      expect(unfocused).toEqual([]);
    });
  });

  test('with reduced motion: nothing moves', async () => {
    await visiting({ reducedMotion: 'reduce' }, async (visitor) => {
      await begin(visitor, walk.case);
      expect(await movingOn(visitor.page)).toEqual([]);
    });
  });
});
