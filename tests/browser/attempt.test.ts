import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/i18n/en.ts';
import { nl } from '../../src/i18n/nl.ts';
import { routes } from '../../src/routes.ts';
import { answer, begin, choiceForm, choose, sceneOf, send, uncheck } from './support/play.ts';
import { arriving, visiting } from './support/visit.ts';
import { type Pick, walkNamed } from './support/walks.ts';

const walk = walkNamed('goede-zinnen');
const [first, second, third] = walk.picks.slice(0, 3);
if (!first || !second || !third) throw new Error('The walk is too short for these tests.');
const other: Pick = { scene: first.scene, choices: ['even-helpen'] };

const addressOf = (attempt: string, step?: number): string =>
  routes.attempt.href('nl', { attempt }, step === undefined ? {} : { step });

/** The step that the form on show would answer; nothing when the page takes no answer. */
const stepOf = async (page: Page): Promise<number | undefined> => {
  const field = page.locator(`${choiceForm} [name="step"]`);
  return (await field.count()) > 0 ? Number(await field.inputValue()) : undefined;
};

const chosenOn = (page: Page): Promise<string[]> =>
  page
    .locator('[name="choice"]:checked')
    .evaluateAll((fields) => fields.map((field) => field.getAttribute('value') ?? ''));

describe.concurrent('looking back', () => {
  test('Back shows the scene before as it was answered', async () => {
    await visiting({}, async (visitor) => {
      const { page } = visitor;
      await begin(visitor, walk.case);
      for (const pick of [first, second]) await answer(page, pick);
      await page.goBack();
      expect(await sceneOf(page)).toBe(second.scene);
      expect(await chosenOn(page)).toEqual(second.choices);
      expect(await stepOf(page)).toBeUndefined();
    });
  });

  test('Back comes all the way to the first scene', async () => {
    await visiting({}, async (visitor) => {
      const { page } = visitor;
      await begin(visitor, walk.case);
      for (const pick of [first, second]) await answer(page, pick);
      await page.goBack();
      await page.goBack();
      expect(await sceneOf(page)).toBe(first.scene);
      expect(await chosenOn(page)).toEqual(first.choices);
      expect(await stepOf(page)).toBeUndefined();
    });
  });

  test('the link on an earlier scene leads to where the attempt stands', async () => {
    await visiting({}, async (visitor) => {
      const { page } = visitor;
      await begin(visitor, walk.case);
      for (const pick of [first, second]) await answer(page, pick);
      await page.goBack();
      await arriving(page, () => page.getByRole('link', { name: nl.notice.back }).click());
      expect(await sceneOf(page)).toBe(third.scene);
      expect(await stepOf(page)).toBe(2);
    });
  });

  test('Forward comes back to where the attempt stands', async () => {
    await visiting({}, async (visitor) => {
      const { page } = visitor;
      await begin(visitor, walk.case);
      for (const pick of [first, second]) await answer(page, pick);
      await page.goBack();
      await page.goForward();
      expect(await sceneOf(page)).toBe(third.scene);
      expect(await stepOf(page)).toBe(2);
    });
  });

  test('loading a page again sends nothing twice', async () => {
    await visiting({}, async (visitor) => {
      const { page } = visitor;
      await begin(visitor, walk.case);
      await answer(page, first);
      await page.reload();
      expect(await sceneOf(page)).toBe(second.scene);
      expect(await stepOf(page)).toBe(1);
    });
  });
});

describe.concurrent('the same form twice', () => {
  test('two posts at once leave one answer', async () => {
    await visiting({}, async (visitor) => {
      const { page } = visitor;
      const attempt = await begin(visitor, walk.case);
      await choose(page, first.choices);
      const landed = await page.locator(choiceForm).evaluate(async (form) => {
        if (!(form instanceof HTMLFormElement)) throw new Error('This is no form.');
        const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
        const post = async (): Promise<string> => {
          const response = await fetch(form.action, { method: 'POST', body: new URLSearchParams(fields) });
          await response.text();
          return `${response.status} ${new URL(response.url).searchParams.get('step')}`;
        };
        return Promise.all([post(), post()]);
      });
      expect(landed).toEqual(['200 1', '200 1']);
      await visitor.open(addressOf(attempt));
      expect(await sceneOf(page)).toBe(second.scene);
      expect(await stepOf(page)).toBe(1);
    });
  });

  test('a double click leaves one answer', async () => {
    await visiting({}, async (visitor) => {
      const { page } = visitor;
      const attempt = await begin(visitor, walk.case);
      await choose(page, first.choices);
      await arriving(page, () => page.locator(`${choiceForm} button`).dblclick());
      await visitor.open(addressOf(attempt));
      expect(await sceneOf(page)).toBe(second.scene);
      expect(await stepOf(page)).toBe(1);
    });
  });
});

describe.concurrent('a second tab', () => {
  test('with the same answer is led to where the attempt stands', async () => {
    await visiting({}, async (visitor) => {
      const { page } = visitor;
      const attempt = await begin(visitor, walk.case);
      const tab = await visitor.newTab();
      await visitor.open(addressOf(attempt), 200, tab);
      await answer(page, first);
      await answer(tab, first);
      expect(await sceneOf(tab)).toBe(second.scene);
      expect(await stepOf(tab)).toBe(1);
    });
  });

  test('with another answer is told so kindly, and nothing changes', async () => {
    await visiting({}, async (visitor) => {
      const { page } = visitor;
      const attempt = await begin(visitor, walk.case);
      const tab = await visitor.newTab();
      await visitor.open(addressOf(attempt), 200, tab);
      await answer(page, first);
      visitor.expectRefusal(409, addressOf(attempt));
      await answer(tab, other);
      expect(await tab.locator('main').textContent()).toContain(nl.error['already-chosen']());
      expect(await sceneOf(tab)).toBe(second.scene);
      await visitor.open(addressOf(attempt));
      expect(await stepOf(page)).toBe(1);
      await visitor.open(addressOf(attempt, 0));
      expect(await chosenOn(page)).toEqual(first.choices);
    });
  });

  test('can carry on from the page that told it so', async () => {
    await visiting({}, async (visitor) => {
      const { page } = visitor;
      const attempt = await begin(visitor, walk.case);
      const tab = await visitor.newTab();
      await visitor.open(addressOf(attempt), 200, tab);
      await answer(page, first);
      visitor.expectRefusal(409, addressOf(attempt));
      await answer(tab, other);
      await answer(tab, second);
      expect(await sceneOf(tab)).toBe(third.scene);
    });
  });
});

test('a browser that was closed carries on where it was', async () => {
  const profile = mkdtempSync(join(tmpdir(), 'kruispunt-profile-'));
  let attempt = '';
  try {
    await visiting({ profile }, async (visitor) => {
      attempt = await begin(visitor, walk.case);
      for (const pick of [first, second]) await answer(visitor.page, pick);
    });
    await visiting({ profile }, async (visitor) => {
      await visitor.open(addressOf(attempt));
      expect(await stepOf(visitor.page)).toBe(2);
      await answer(visitor.page, third);
      expect(await stepOf(visitor.page)).toBe(3);
    });
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});

test('another browser does not see an attempt', async () => {
  let attempt = '';
  await visiting({}, async (visitor) => {
    attempt = await begin(visitor, walk.case);
  });
  await visiting({}, async (visitor) => {
    await visitor.open(addressOf(attempt), 404);
    expect(await visitor.page.locator('h1').textContent()).toBe(nl.problem['attempt-not-here'].title);
  });
});

test('the other language shows the same scene, and takes the answer', async () => {
  await visiting({}, async (visitor) => {
    const { page } = visitor;
    const attempt = await begin(visitor, walk.case);
    await answer(page, first);
    await arriving(page, () => page.locator('a[hreflang="en"]').click());
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(await page.locator(`${choiceForm} button`).textContent()).toBe(en.scene.submit);
    await answer(page, second);
    expect(new URL(page.url()).pathname).toBe(routes.attempt.href('en', { attempt }));
    expect(await sceneOf(page)).toBe(third.scene);
  });
});

describe.concurrent('a form without a choice', () => {
  test('stays where it is, with the focus on the choices', async () => {
    await visiting({}, async (visitor) => {
      const { page } = visitor;
      await begin(visitor, walk.case);
      await page.locator(`${choiceForm} button`).click();
      expect(await page.locator(':focus').getAttribute('name')).toBe('choice');
      expect(await page.locator('[aria-busy]').count()).toBe(0);
      await answer(page, first);
      expect(await stepOf(page)).toBe(1);
    });
  });

  test('comes back with the reason first, in the title and under the focus', async () => {
    await visiting({}, async (visitor) => {
      const { page } = visitor;
      const attempt = await begin(visitor, walk.case);
      visitor.expectRefusal(422, addressOf(attempt));
      await uncheck(page);
      await send(page, []);
      expect(await page.title()).toMatch(/^Let op: /);
      expect(await page.locator(':focus').textContent()).toBe(nl.error.heading + nl.error['nothing-chosen']());
    });
  });

  test('leads from the reason to the first choice', async () => {
    await visiting({}, async (visitor) => {
      const { page } = visitor;
      const attempt = await begin(visitor, walk.case);
      visitor.expectRefusal(422, addressOf(attempt));
      await uncheck(page);
      await send(page, []);
      // The browser moves the focus when it has drawn the page.
      await page.locator(':focus').waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.locator(':focus').getAttribute('id')).toBe(
        await page.locator('[name="choice"]').first().getAttribute('id'),
      );
    });
  });

  test('keeps what was filled in', async () => {
    await visiting({}, async (visitor) => {
      const { page } = visitor;
      const attempt = await begin(visitor, walk.case);
      await page.locator('label', { has: page.locator('[name="certainty"][value="doubt"]') }).click();
      visitor.expectRefusal(422, addressOf(attempt));
      await uncheck(page);
      await send(page, []);
      expect(await page.locator('[name="certainty"][value="doubt"]').isChecked()).toBe(true);
      await answer(page, first);
      expect(await stepOf(page)).toBe(1);
    });
  });
});

test('on a wide screen the patient stays in sight beside the choice, clear of what lies under it', async () => {
  await visiting({ viewport: { width: 1280, height: 800 } }, async (visitor) => {
    const { page } = visitor;
    await begin(visitor, walk.case);
    await answer(page, first);
    await page.locator(`${choiceForm} button`).scrollIntoViewIfNeeded();
    const card = await page.locator('.patient-card').boundingBox();
    const tools = await page.locator('.scene-tools').boundingBox();
    if (!card || !tools) throw new Error('The scene has no card or no tools.');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(card.y).toBeGreaterThanOrEqual(0);
    expect(card.y + card.height).toBeLessThanOrEqual(800);
    expect(tools.x + tools.width).toBeLessThanOrEqual(card.x);
  });
});

describe.concurrent('practice', () => {
  test('begins at the moment that was picked and leaves the first route as it was', async () => {
    await visiting({}, async (visitor) => {
      const { page } = visitor;
      const attempt = await begin(visitor, walk.case);
      for (const pick of walk.picks) await answer(page, pick);
      const debrief = routes.debrief.href('nl', { attempt });
      await visitor.open(debrief);
      const before = await page.locator('main').textContent();
      // A decision that was no turning point is folded.
      const folded = page.locator('#step-1 > details > summary');
      if ((await folded.count()) > 0) await folded.click();
      await arriving(page, () => page.locator('#step-1 form[action$="/practice"] button').click());
      expect(await sceneOf(page)).toBe(second.scene);
      expect(await page.locator('main').textContent()).toContain(nl.notice.practice);
      await answer(page, { scene: second.scene, choices: ['app'] });
      await visitor.open(debrief);
      expect(await page.locator('main').textContent()).toBe(before);
    });
  });
});
