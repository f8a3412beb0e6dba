import axe from 'axe-core';
import type { Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong on a page, a line for each element. */
export async function violations(page: Page): Promise<readonly string[]> {
  // Evaluated over the debugger's line: the page's own Content-Security-Policy stays as it is.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const found = await page.evaluate(
    (values) => window.axe.run(document, { runOnly: values, resultTypes: ['violations'] }),
    tags,
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary?.replaceAll(/\s+/g, ' ')}`),
  );
}

declare global {
  interface Window {
    axe: typeof axe;
  }
}
