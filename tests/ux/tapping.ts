import type { Page } from 'playwright-core';
import { openAll } from '../browser/support/play.ts';
import { arriving } from '../browser/support/visit.ts';

/** Taps what is named, page after page, until there is a scene; gives how many taps that took. */
export async function tapsToScene(page: Page, way: readonly string[]): Promise<number> {
  for (const [taps, selector] of way.entries()) {
    if ((await page.locator('main[data-scene]').count()) > 0) return taps;
    await arriving(page, () => page.locator(selector).first().click());
  }
  await page.locator('main[data-scene]').waitFor();
  return way.length;
}

/** Makes a group of one case on the page where a trainer does; gives the address of its join link. */
export async function joinLinkOf(page: Page, caseId: string): Promise<string> {
  await openAll(page);
  await page.locator(`[name="case"][value="${caseId}"]`).check();
  await arriving(page, () => page.locator('form[data-form="assign"] button').click());
  return page.locator('#join-link').inputValue();
}
