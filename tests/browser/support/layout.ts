import type { Page } from 'playwright-core';

/** What makes a page wider than its window, or is cut off inside its own box; empty when all of it fits. */
export function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const name = (element: Element): string =>
      `${element.localName}.${element.className} ${element.textContent?.trim().slice(0, 40)}`;
    const elements = [...document.body.querySelectorAll('*')].filter((element) => element.checkVisibility());
    // One line to type in scrolls by itself.
    const cut = elements
      .filter((element) => element.localName !== 'input')
      .filter((element) => {
        const isClipped = getComputedStyle(element).overflowX !== 'visible';
        return isClipped && element.clientWidth > 1 && element.scrollWidth > element.clientWidth + 1;
      });
    const room = window.innerWidth;
    const isTooWide = document.documentElement.scrollWidth > room;
    const sticking = elements.filter((element) => element.getBoundingClientRect().right > room + 1);
    return [
      ...(isTooWide ? [`${document.documentElement.scrollWidth} px in ${room} px`, ...sticking.map(name)] : []),
      ...cut.map((element) => `cut off: ${name(element)}`),
    ];
  });
}

/** The same, for a learner who has set letters twice as large. */
export async function tooWideWithLargeText(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  const found = await tooWide(page);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '';
  });
  return found;
}

/** Everything to press that is smaller than a fingertip; a link within a sentence may be as small as its words. */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate((smallest) => {
    const isInSentence = (link: Element): boolean => {
      const around = link.closest('p, li, dd, td');
      return around !== null && around.textContent?.trim() !== link.textContent?.trim();
    };
    const answers = (element: Element, x: number, y: number): boolean => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (element === hit || element.contains(hit));
    };
    const isLargeEnough = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      if (width > smallest - 0.5 && height > smallest - 0.5) return true;
      // The target can be larger than the words: what lies over them answers too.
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { left, top } = element.getBoundingClientRect();
      const [x, y, reach] = [left + width / 2, top + height / 2, smallest / 2 - 0.5];
      const isWide = width > smallest - 0.5 || (answers(element, x - reach, y) && answers(element, x + reach, y));
      const isHigh = height > smallest - 0.5 || (answers(element, x, y - reach) && answers(element, x, y + reach));
      return isWide && isHigh;
    };
    return [...document.querySelectorAll('a[href], button, summary, textarea, label:has(input)')]
      .filter((element) => element.checkVisibility())
      .filter((element) => !(element.localName === 'a' && isInSentence(element)))
      .filter((element) => !isLargeEnough(element))
      .map((element) => {
        const { width, height } = element.getBoundingClientRect();
        return `${element.localName} ${element.textContent?.trim()}: ${width.toFixed(0)} × ${height.toFixed(0)}`;
      });
  }, 44);
}
