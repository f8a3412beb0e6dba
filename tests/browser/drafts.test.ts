import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { routes } from '../../src/routes.ts';
import { answer, begin, note, sceneOf } from './support/play.ts';
import { arriving, type Visitor, visiting } from './support/visit.ts';
import { type Walk, walks } from './support/walks.ts';

const written = (walk: Walk): number => walk.picks.findIndex(({ choices }) => choices.includes('geschreven'));
// The shortest way to a reflection.
const [walk] = walks.filter((known) => written(known) >= 0).sort((one, other) => written(one) - written(other));
if (!walk) throw new Error('No walk has a reflection.');
const at = written(walk);
const { case: caseId, picks } = walk;
const before = picks.slice(0, at);
const [reflection] = picks.slice(at);
if (!reflection) throw new Error('The walk ends before it.');

async function reflecting(visitor: Visitor): Promise<string> {
  const attempt = await begin(visitor, caseId);
  for (const pick of before) await answer(visitor.page, pick);
  return routes.attempt.href('nl', { attempt });
}

const keptIn = (page: Page): Promise<number> => page.evaluate(() => localStorage.length);

test('what somebody is writing is there when the page is loaded again, and gone when it was sent', async () => {
  await visiting({}, async (visitor) => {
    const { page } = visitor;
    const path = await reflecting(visitor);
    await page.locator('textarea').fill(note);
    await visitor.open(routes.home.href('nl'));
    await visitor.open(path);
    expect(await page.locator('textarea').inputValue()).toBe(note);
    await answer(page, reflection);
    expect(await sceneOf(page)).not.toBe(reflection.scene);
    expect(await keptIn(page)).toBe(0);
  });
});

test.each([
  ['erased', nl.me.eraseAll, nl.me.eraseAllNow],
  ['taken from the device', nl.me.forget, nl.me.forgetNow],
])('what somebody was writing goes when the attempt is %s', async (_how, drawer, doIt) => {
  await visiting({}, async (visitor) => {
    const { page } = visitor;
    await reflecting(visitor);
    await page.locator('textarea').fill(note);
    expect(await keptIn(page)).toBe(1);
    await visitor.open(routes.me.href('nl'));
    await page.getByText(drawer, { exact: true }).click();
    await arriving(page, () => page.getByRole('button', { name: doIt }).last().click());
    expect(await keptIn(page)).toBe(0);
  });
});

test('what was left lying for days is gone', async () => {
  await visiting({}, async (visitor) => {
    const { page } = visitor;
    await reflecting(visitor);
    await page.locator('textarea').fill(note);
    await page.clock.install({ time: Date.now() + 4 * 24 * 3_600_000 });
    await page.reload();
    expect(await page.locator('textarea').inputValue()).toBe('');
    expect(await keptIn(page)).toBe(0);
  });
});

test('where the browser keeps nothing, the page works all the same', async () => {
  await visiting({}, async (visitor) => {
    const { page } = visitor;
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException('refused', 'SecurityError');
          },
        });
      }
    });
    await reflecting(visitor);
    await answer(page, reflection);
    expect(await sceneOf(page)).not.toBe(reflection.scene);
  });
});
