import { expect, test } from 'vitest';
import { routes } from '../../src/routes.ts';
import { answer, sceneOf } from './support/play.ts';
import { arriving, visiting } from './support/visit.ts';
import { walkNamed } from './support/walks.ts';

test('without script a case is played from the catalogue to its debrief, and a moment tried again', async () => {
  await visiting({ javaScriptEnabled: false, reducedMotion: 'no-preference' }, async (visitor) => {
    const { page } = visitor;
    const walk = walkNamed('op-het-laatste-moment');
    const params = { case: walk.case };
    await visitor.open(routes.home.href('nl'));
    await arriving(page, () => page.locator(`.case-card__link[href="${routes.brief.href('nl', params)}"]`).click());
    await arriving(page, () => page.locator(`form[action="${routes.start.href('nl', params)}"] button`).click());
    for (const pick of walk.picks) await answer(page, pick);
    expect(await page.locator('main').getAttribute('data-ending')).toBe(walk.ending);
    await arriving(page, () => page.locator('a[href$="/debrief"]').click());
    expect(await page.locator('main [id^="step-"]').count()).toBe(walk.picks.length);
    const first = page.locator('.route__step').first();
    // A decision that was no turning point is folded.
    const folded = first.locator('> details > summary');
    if ((await folded.count()) > 0) await folded.click();
    await arriving(page, () => first.locator('form[action$="/practice"] button').click());
    expect(await sceneOf(page)).toBe(walk.picks[0]?.scene);
  });
});
