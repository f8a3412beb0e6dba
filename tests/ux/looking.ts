import type { Page } from 'playwright-core';
import { violations } from '../browser/support/axe.ts';
import { smallTargets, tooWide, tooWideWithLargeText } from '../browser/support/layout.ts';

/** What is wrong on a page; every list should be empty. */
export interface Seen {
  readonly axe: readonly string[];
  readonly smallTargets: readonly string[];
  readonly tooWide: readonly string[];
  readonly moving: readonly string[];
}

const phone = { width: 390, height: 844 };
const narrow = { width: 320, height: 700 };
const half = { width: 640, height: 900 };

/** Looks at a page as a learner with a phone may have set it: dark, narrow, with letters twice as large, without motion. */
export async function look(page: Page): Promise<Seen> {
  const moving = await movingOn(page);
  const light = await violations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await violations(page);
  await page.emulateMedia({ colorScheme: 'light' });
  const targets = await smallTargets(page);
  await page.setViewportSize(narrow);
  const reflowed = await tooWide(page);
  await page.setViewportSize(half);
  const enlarged = await tooWideWithLargeText(page);
  await page.setViewportSize(phone);
  return {
    axe: [...light.map((fault) => `light: ${fault}`), ...dark.map((fault) => `dark: ${fault}`)],
    smallTargets: targets,
    tooWide: [...reflowed.map((fault) => `320 px: ${fault}`), ...enlarged.map((fault) => `200 % text: ${fault}`)],
    moving,
  };
}

/** What moves, or would as soon as it is touched. */
export function movingOn(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const lasts = (times: string): boolean => times.split(', ').some((time) => parseFloat(time) > 0);
    const set = [...document.querySelectorAll('*')].filter((element) => {
      const style = getComputedStyle(element);
      return (style.animationName !== 'none' && lasts(style.animationDuration)) || lasts(style.transitionDuration);
    });
    // Also what no element shows, such as one page fading into the next.
    const running = document.getAnimations().filter(({ playState }) => playState === 'running');
    return [
      ...set.map(({ localName, className }) => `${localName}.${className}`),
      ...running.map(({ id }) => `animation ${id}`),
    ];
  });
}

/** What a debrief may take on paper. */
export const mostSheets = 2;

/** How many sheets of A4 a page prints on. */
export async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
