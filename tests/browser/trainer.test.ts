import { describe, expect, inject, test } from 'vitest';
import { routes } from '../../src/routes.ts';
import { scanned } from './support/scan.ts';
import { arriving, visiting } from './support/visit.ts';

const caseId = 'mijn-dochter-praat-wel';

describe('a trainer with ten minutes before class', () => {
  test('has a group link in four clicks from the home page, and far within a minute', async () => {
    await visiting({}, async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(inject('baseUrl') + routes.home.href('nl'));
      const start = performance.now();
      let clicks = 0;
      const click = async (locator: string, leads = true): Promise<void> => {
        clicks += 1;
        const act = () => page.locator(locator).first().click();
        await (leads ? arriving(page, act) : act());
      };
      await click(`main a[href="${routes.assign.href('nl')}"]`);
      await click(`label:has([name="case"][value="${caseId}"])`, false);
      await click('form[data-form="assign"] button');
      const link = await page.locator('#join-link').inputValue();
      await click(`[data-copy="${link}"]`, false);
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
      expect(clicks).toBeLessThanOrEqual(4);
      expect(performance.now() - start).toBeLessThan(60_000);
    });
  });

  test('shows a QR code that leads where the link does, at least 4 cm large and larger on the wall', async () => {
    await visiting({}, async (visitor) => {
      const { page } = visitor;
      await visitor.open(routes.assign.href('nl', { case: caseId }));
      await arriving(page, () => page.locator('form[data-form="assign"] button').click());
      const link = await page.locator('#join-link').inputValue();
      expect(await scanned(page)).toBe(link);
      const code = await page.locator('[data-code]').textContent();
      const small = await page.locator('.qr-code').boundingBox();
      // A CSS inch is 96 px and 2.54 cm.
      expect(small?.width).toBeGreaterThanOrEqual((4 / 2.54) * 96);
      await arriving(page, () => page.locator('a[href$="/wall"]').click());
      expect(await scanned(page)).toBe(link);
      expect(await page.locator('[data-code]').textContent()).toBe(code);
      const sizes = await page.evaluate(() =>
        [...document.querySelectorAll('.wall *')]
          .filter((one) => one.checkVisibility() && [...one.childNodes].some(({ nodeType }) => nodeType === 3))
          .map((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
      );
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(28);
      expect((await page.locator('.qr-code').boundingBox())?.width).toBeGreaterThan(400);
    });
  });

  test('prints a sheet of one page', async () => {
    await visiting({}, async (visitor) => {
      const { page } = visitor;
      await visitor.open(routes.assign.href('nl'));
      for (const box of await page.locator('[name="case"]').all()) await box.check();
      await arriving(page, () => page.locator('form[data-form="assign"] button').click());
      await arriving(page, () => page.locator('a[href$="/sheet"]').click());
      const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
      expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
    });
  });

  test('goes through all of it with the keyboard and without script', async () => {
    await visiting({ javaScriptEnabled: false }, async (visitor) => {
      const { page } = visitor;
      await visitor.open(routes.assign.href('nl'));
      await page.locator('[name="case"]').first().press('Space');
      await arriving(page, () => page.locator('form[data-form="assign"] button').press('Enter'));
      const manage = (await page.locator('#manage-link').inputValue()).replace(inject('baseUrl'), '');
      const at = new URL(page.url()).pathname.replace(/links$/, 'manage');
      await visitor.open(at);
      await page.locator('summary').last().press('Enter');
      await page.locator('#sure').press('Space');
      await arriving(page, () => page.locator('form[action$="/erase"] button').press('Enter'));
      expect(await page.locator('[data-notice]').getAttribute('data-notice')).toBe('erased');
      await visitor.open(at, 403);
      await visitor.open(manage);
    });
  });
});
