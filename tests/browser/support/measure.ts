import type { Page } from 'playwright-core';
import { violations } from './axe.ts';
import { type FocusFollowed, followFocus } from './focus.ts';
import { smallTargets, tooWide, tooWideWithLargeText } from './layout.ts';
import { type TextIn, textsOf } from './texts.ts';

/** What was seen of one page. The lists name what is wrong: empty is good. */
export interface Measured extends FocusFollowed {
  readonly lang: string;
  readonly headings: number;
  readonly axe: Readonly<Record<'light, wide' | 'dark, phone', readonly string[]>>;
  readonly tooWide: Readonly<Record<'phone' | 'large text' | 'large text in half a window', readonly string[]>>;
  readonly smallTargets: Readonly<Record<'wide' | 'phone', readonly string[]>>;
  readonly texts: readonly TextIn[];
}

const wide = { width: 1280, height: 900 };
const half = { width: 640, height: 900 };
const phone = { width: 320, height: 700 };

/** Looks at a page in every way we know, and leaves it as it was found. */
export async function measure(page: Page): Promise<Measured> {
  const lang = (await page.locator('html').getAttribute('lang')) ?? '';
  const headings = await page.locator('h1').count();
  const texts = await textsOf(page);
  const light = await violations(page);
  const focus = await followFocus(page);
  const wideTargets = await smallTargets(page);
  const large = await tooWideWithLargeText(page);
  await page.setViewportSize(half);
  const largeInHalf = await tooWideWithLargeText(page);
  await page.setViewportSize(phone);
  const onPhone = await tooWide(page);
  const phoneTargets = await smallTargets(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await violations(page);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(wide);
  return {
    ...focus,
    lang,
    headings,
    texts,
    axe: { 'light, wide': light, 'dark, phone': dark },
    tooWide: { phone: onPhone, 'large text': large, 'large text in half a window': largeInHalf },
    smallTargets: { wide: wideTargets, phone: phoneTargets },
  };
}
