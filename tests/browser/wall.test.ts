import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { routes } from '../../src/routes.ts';
import { violations } from './support/axe.ts';
import { phone } from './support/phone.ts';
import { openAll } from './support/play.ts';
import { arriving, type Visitor, visiting } from './support/visit.ts';

const caseId = 'mijn-dochter-praat-wel';
/** The smallest group that figures are shown of. */
const learners = 3;

let manageLink = '';
let joinLink = '';
let group = '';

/** Plays a case to its end by always taking the same of the options. */
async function playThrough(link: string, pick: number): Promise<void> {
  const browser = phone();
  const joined = await browser.get(link);
  let page = await browser.post(link, [
    ['csrf_token', joined.token],
    ['case', caseId],
  ]);
  while (page.ending === undefined) {
    const isWriting = page.html.includes('value="geschreven"');
    const { choices } = page;
    const choice = isWriting ? 'geschreven' : (choices[pick % Math.max(1, choices.length)] ?? 'verder');
    page = await browser.answer(page, [choice], { note: 'Ik bel een tolk.', certainty: 'sure' });
  }
}

beforeAll(async () => {
  await visiting({}, async (visitor) => {
    const { page } = visitor;
    await visitor.open(routes.assign.href('nl', { case: caseId }));
    await openAll(page);
    await page.locator('[name="minimum"]').fill(String(learners));
    await arriving(page, () => page.locator('form[data-form="assign"] button').click());
    group = new URL(page.url()).pathname.split('/')[2] ?? '';
    manageLink = new URL(await page.locator('#manage-link').inputValue()).pathname;
    joinLink = new URL(await page.locator('#join-link').inputValue()).pathname;
    for (let at = 0; at < learners; at++) await playThrough(joinLink, at);
  });
});

/** Opens the group as its trainer, once its figures are there: summaries follow an answer. */
async function enter(visitor: Visitor): Promise<void> {
  const { page } = visitor;
  await visitor.open(manageLink);
  await arriving(page, () => page.locator('main form button').click());
  await expect
    .poll(async () => {
      await page.reload();
      return page.locator('#who > p').first().textContent();
    })
    .toBe(`${learners} van ${learners} klaar`);
}

async function toWall(visitor: Visitor): Promise<void> {
  await enter(visitor);
  await arriving(visitor.page, () => visitor.page.locator('.discussion button').click());
}

/** Which screen is on show. */
const shown = (page: Page): Promise<string[]> =>
  page.locator('.slide').evaluateAll((slides) => slides.filter((one) => one.checkVisibility()).map(({ id }) => id));

describe('the dashboard', () => {
  test.for(['light', 'dark'] as const)('%s: axe finds nothing, everything open', async (colorScheme) => {
    await visiting({ colorScheme }, async (visitor) => {
      await enter(visitor);
      await openAll(visitor.page);
      expect(await visitor.page.locator('.group-bars').count()).toBeGreaterThan(0);
      expect(await violations(visitor.page)).toEqual([]);
    });
  });
});

describe('the debrief on the wall', () => {
  test('turns by arrows and by the keys of a clicker, and shows the group only when asked', async () => {
    await visiting({}, async (visitor) => {
      const { page } = visitor;
      await toWall(visitor);
      expect(await shown(page)).toEqual(['s1']);
      await page.keyboard.press('ArrowRight');
      expect(await shown(page)).toEqual(['s2']);
      await page.keyboard.press('PageDown');
      await page.keyboard.press('PageDown');
      expect(await shown(page)).toEqual(['s4']);
      expect(await page.locator('#s4 .group-bars').isVisible()).toBe(false);
      await page.keyboard.press('PageDown');
      expect(await shown(page)).toEqual(['s4']);
      expect(await page.locator('#s4 .group-bars').isVisible()).toBe(true);
      await page.keyboard.press('ArrowLeft');
      expect(await shown(page)).toEqual(['s3']);
    });
  });

  test('goes on to the end without script and without a network', async () => {
    await visiting({ javaScriptEnabled: false }, async (visitor) => {
      const { page, context } = visitor;
      await toWall(visitor);
      const all = await page.locator('.slide').count();
      await context.setOffline(true);
      for (let at = 1; at < all; at++) await page.locator(`#s${at} [data-step="next"]`).click();
      expect(await page.locator(`#s${all}`).isVisible()).toBe(true);
      expect(await page.locator('#s1').isVisible()).toBe(false);
      await context.setOffline(false);
    });
  });

  test.for([
    ['light', 1280, 720],
    ['dark', 1920, 1080],
  ] as const)(
    '%s at %d × %d: axe finds nothing, and no letter is under 28 px',
    async ([colorScheme, width, height]) => {
      await visiting({ colorScheme, viewport: { width, height } }, async (visitor) => {
        const { page } = visitor;
        await toWall(visitor);
        const all = await page.locator('.slide').count();
        for (let at = 1; at <= all; at++) {
          await page.goto(`${inject('baseUrl')}${routes.groupDebrief.href('nl', { group })}#s${at}`);
          await openAll(page);
          const sizes = await page.locator(`#s${at} *`).evaluateAll((elements) =>
            elements
              .filter((one) =>
                [...one.childNodes].some(({ nodeType, textContent }) => nodeType === 3 && textContent?.trim()),
              )
              .filter((one) => one.checkVisibility() && !one.closest('.visually-hidden'))
              .map((one) => Number.parseFloat(getComputedStyle(one).fontSize)),
          );
          expect(Math.min(...sizes)).toBeGreaterThanOrEqual(28);
          expect(await violations(page)).toEqual([]);
        }
      });
    },
  );
});

// Last: it adds a learner.
test('the dashboard renews what changed by itself, and leaves what is open and ticked', async () => {
  await visiting({}, async (visitor) => {
    const { page } = visitor;
    await page.clock.install();
    await enter(visitor);
    const other = page.locator('.discussion__others input').first();
    await other.check();
    await page.locator('#other-questions > summary').click();
    await page.locator('#main').focus();
    await playThrough(joinLink, 0);
    const who = page.locator('#who > p').first();
    await expect
      .poll(async () => {
        await page.clock.runFor(30_000);
        return who.textContent();
      })
      .toBe(`${learners + 1} van ${learners + 1} klaar`);
    await page
      .locator('#split .group-bars td', { hasText: `van ${learners + 1}` })
      .first()
      .waitFor();
    expect(await other.isChecked()).toBe(true);
    expect(await page.locator('#other-questions').getAttribute('open')).not.toBeNull();
    expect(await page.locator('.as-of + [role="status"]').textContent()).toBe(`Nu ${learners + 1} klaar.`);
  });
});
