import { describe, expect, it } from 'vitest';
import { nextCase } from '../../src/areas/learner/next-case.ts';
import type { Role } from '../../src/domain/case.ts';
import { catalogue, interpreters, mijnDochter } from '../../src/ui/samples/catalogue.ts';
import { testApp } from '../support/app.ts';
import { Browser } from '../support/browser.ts';
import { playTo, walk } from '../support/routes.ts';

/** A catalogue of two modules, each case named by its module and role. */
const entry = (module: string, role: Role) => ({ ...mijnDochter, id: `${module}-${role}`, module, role });
const tolk = { ...interpreters, id: 'tolk', cases: [entry('tolk', 'huisarts'), entry('tolk', 'poh-ggz')] };
const papieren = {
  ...interpreters,
  id: 'papieren',
  cases: [entry('papieren', 'doktersassistent'), entry('papieren', 'huisarts')],
};
const offered = { ...catalogue, modules: [tolk, papieren] };
const played = entry('tolk', 'huisarts');

const next = (begun: readonly string[] = []) => {
  const found = nextCase(offered, played, new Set(begun));
  return found && [found.summary.id, found.because];
};

describe('the case to go on with', () => {
  it('is for the same role, on another theme if need be', () => {
    expect(next()).toEqual(['papieren-huisarts', 'role']);
  });

  it('is on the same theme when none is left for the role, and then any', () => {
    expect(next(['papieren-huisarts'])).toEqual(['tolk-poh-ggz', 'theme']);
    expect(next(['papieren-huisarts', 'tolk-poh-ggz'])).toEqual(['papieren-doktersassistent', 'other']);
  });

  it('is of the same module first among those for the role', () => {
    const more = { ...tolk, cases: [...tolk.cases, { ...played, id: 'nog-een' }] };
    const found = nextCase({ ...offered, modules: [papieren, more] }, played, new Set());
    expect(found?.summary.id).toBe('nog-een');
  });

  it('is none when this browser has begun all', () => {
    expect(next(['papieren-huisarts', 'tolk-poh-ggz', 'papieren-doktersassistent'])).toBeUndefined();
  });
});

it('a debrief leads to a case that this browser has not begun', async () => {
  const browser = new Browser(testApp().app);
  const suggested = (html: string) => /id="next".*?href="\/cases\/([a-z-]+)"/s.exec(html)?.[1] ?? '';
  const page = await playTo(browser);
  const path = `${new URL(page.url).pathname}/debrief`;
  const first = suggested((await browser.get(path)).html);
  expect(first).toMatch(/[a-z]/);
  expect(first).not.toBe(walk.case);
  await browser.begin(first);
  const second = suggested((await browser.get(path)).html);
  expect([walk.case, first, '']).not.toContain(second);
});
