import type { Page } from 'playwright-core';

declare global {
  interface Window {
    /** Where the focus has been, and what the rings around it looked like then. */
    trail: { readonly element: Element; readonly rings: readonly string[]; readonly inView: boolean }[];
    ringsOf(element: Element): string[];
  }
}

export interface FocusFollowed {
  /** Had the focus, and nothing showed it. */
  readonly unseenFocus: readonly string[];
  /** Can be pressed or filled in, and Tab does not come there. */
  readonly unreached: readonly string[];
}

const mostTabs = 400;

/** Tabs through a whole page, from the top until there is nothing new. */
export async function followFocus(page: Page): Promise<FocusFollowed> {
  await page.evaluate(() => {
    window.trail = [];
    // Of an element and what is around it: a ring may lie around a whole card.
    window.ringsOf = (element) => {
      const rings: string[] = [];
      for (let around: Element | null = element; around && rings.length < 4; around = around.parentElement) {
        const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(around);
        const isThick = outlineStyle === 'auto' || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2);
        const outline = isThick && !/, 0\)$/.test(outlineColor) ? `${outlineWidth} ${outlineColor}` : 'none';
        rings.push(`${outline} ${boxShadow}`);
      }
      return rings;
    };
    document.body.tabIndex = -1;
    document.body.focus();
  });
  for (let tabs = 0; tabs < mostTabs; tabs += 1) {
    await page.keyboard.press('Tab');
    if (!(await isSomewhereNew(page))) break;
  }
  return page.evaluate(() => {
    const name = (element: Element): string =>
      `${element.localName} ${element.getAttribute('name') ?? ''} ${element.textContent?.trim() ?? ''}`;
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    document.body.removeAttribute('tabindex');
    const unseen = window.trail.filter(({ element, rings, inView }) => {
      const before = window.ringsOf(element);
      const isRinged = rings.some((ring, at) => ring !== before[at] && ring !== 'none none');
      return !isRinged || !inView;
    });
    const reached = new Set(window.trail.map(({ element }) => element));
    const groups = new Set(window.trail.map(({ element }) => element instanceof HTMLInputElement && element.name));
    const unreached = [...document.querySelectorAll('a[href], button, input, textarea, select, summary')].filter(
      (element) =>
        element.checkVisibility() &&
        !element.matches(':disabled, [type="hidden"]') &&
        !reached.has(element) &&
        !(element instanceof HTMLInputElement && element.type === 'radio' && groups.has(element.name)),
    );
    return { unseenFocus: unseen.map(({ element }) => name(element)), unreached: unreached.map(name) };
  });
}

function isSomewhereNew(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return false;
    // A date has a stop for its day, its month and its year.
    if (window.trail.at(-1)?.element === element) return element.matches('[type="date"]');
    if (window.trail.some((seen) => seen.element === element)) return false;
    const { top, bottom } = element.getBoundingClientRect();
    const inView = bottom > 0 && top < window.innerHeight;
    window.trail.push({ element, rings: window.ringsOf(element), inView });
    return true;
  });
}
