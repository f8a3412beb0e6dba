import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { routes } from '../../src/routes.ts';
import { begin, choiceForm, sceneOf } from './support/play.ts';
import { visiting } from './support/visit.ts';
import { walkNamed } from './support/walks.ts';

const { case: caseId } = walkNamed('goede-zinnen');
const brief = routes.brief.href('nl', { case: caseId });

const checked = (page: Page): Promise<number> =>
  page
    .locator('[name="choice"]')
    .evaluateAll((fields) => fields.findIndex((field) => field instanceof HTMLInputElement && field.checked));

test('a first scene takes three requests: page, style and script', async () => {
  await visiting({}, async (visitor) => {
    const attempt = await begin(visitor, caseId);
    const types: string[] = [];
    visitor.page.on('request', (request) => types.push(request.resourceType()));
    await visitor.open(routes.attempt.href('nl', { attempt }));
    await visitor.page.waitForLoadState('networkidle');
    expect(types.sort()).toEqual(['document', 'script', 'stylesheet']);
    const face = visitor.page.locator('.patient-card img');
    expect(await face.evaluate((img) => img instanceof HTMLImageElement && img.naturalWidth)).toBeGreaterThan(0);
  });
});

describe.concurrent('the number keys', () => {
  test('pick an option while an option has the focus', async () => {
    await visiting({}, async (visitor) => {
      const { page } = visitor;
      await begin(visitor, caseId);
      await page.locator('[name="choice"]').first().focus();
      await page.keyboard.press('3');
      expect(await checked(page)).toBe(2);
      await page.keyboard.press('2');
      expect(await checked(page)).toBe(1);
    });
  });

  test('do nothing elsewhere, nor with Control', async () => {
    await visiting({}, async (visitor) => {
      const { page } = visitor;
      await begin(visitor, caseId);
      await page.keyboard.press('1');
      await page.locator(`${choiceForm} button`).focus();
      await page.keyboard.press('1');
      await page.locator('[name="certainty"]').first().focus();
      await page.keyboard.press('1');
      await page.locator('[name="choice"]').first().focus();
      await page.keyboard.press('Control+1');
      await page.keyboard.press('9');
      expect(await checked(page)).toBe(-1);
    });
  });

  test('are told of beside the button, to who comes with the keyboard', async () => {
    await visiting({}, async (visitor) => {
      const { page } = visitor;
      await begin(visitor, caseId);
      const hint = page.getByText(nl.sending.keys(3));
      expect(await hint.isVisible()).toBe(false);
      await page.locator('[name="choice"]').first().focus();
      await page.keyboard.press('ArrowDown');
      expect(await hint.isVisible()).toBe(true);
      await page.locator(`${choiceForm} button`).focus();
      expect(await hint.isVisible()).toBe(false);
    });
  });

  test('leave two keys for a decision: one for the choice, one to send it', async () => {
    await visiting({}, async (visitor) => {
      const { page } = visitor;
      await begin(visitor, caseId);
      const before = await sceneOf(page);
      await page.locator('[name="choice"]').first().focus();
      await page.keyboard.press('1');
      await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
      expect(await sceneOf(page)).not.toBe(before);
    });
  });
});

describe.concurrent('Escape', () => {
  test('closes the drawer that has the focus and leaves it on its handle', async () => {
    await visiting({}, async (visitor) => {
      const { page } = visitor;
      await begin(visitor, caseId);
      const drawer = page.locator('details', { hasText: nl.scene.began }).first();
      await drawer.locator('summary').click();
      await page.keyboard.press('Escape');
      expect(await drawer.getAttribute('open')).toBeNull();
      expect(await page.locator(':focus').textContent()).toBe(nl.scene.began);
    });
  });

  test('closes the last open drawer when its words were clicked', async () => {
    await visiting({}, async (visitor) => {
      const { page } = visitor;
      await begin(visitor, caseId);
      const drawer = page.locator('details', { hasText: nl.scene.began }).first();
      await drawer.locator('summary').click();
      await drawer.locator('p').first().click();
      await page.keyboard.press('Escape');
      expect(await drawer.getAttribute('open')).toBeNull();
      expect(await page.locator(':focus').textContent()).toBe(nl.scene.began);
    });
  });

  test('leaves a drawer open while somebody is choosing', async () => {
    await visiting({}, async (visitor) => {
      const { page } = visitor;
      await begin(visitor, caseId);
      const drawer = page.locator('details', { hasText: nl.scene.began }).first();
      await drawer.locator('summary').click();
      await page.locator('[name="choice"]').first().focus();
      await page.keyboard.press('Escape');
      expect(await drawer.getAttribute('open')).toBe('');
    });
  });
});

describe.concurrent('copy and share', () => {
  test('the link to a case is copied whole, and that is told', async () => {
    await visiting({}, async (visitor) => {
      const { page, context } = visitor;
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await visitor.open(brief);
      await page.getByRole('button', { name: nl.share.link }).click();
      await page.getByRole('status').getByText(nl.share.copied).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    });
  });

  test('when the browser refuses, it says so', async () => {
    await visiting({}, async (visitor) => {
      const { page } = visitor;
      await page.addInitScript(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
      });
      await visitor.open(brief);
      await page.getByRole('button', { name: nl.share.link }).click();
      await page.getByRole('status').getByText(nl.share.notCopied).waitFor();
    });
  });

  test('a device that shares is given the title and the address', async () => {
    await visiting({}, async (visitor) => {
      const { page } = visitor;
      await page.addInitScript(() => {
        navigator.share = async (data) => {
          document.title = JSON.stringify(data);
        };
      });
      await visitor.open(brief);
      await page.getByRole('button', { name: nl.share.case }).click();
      expect(JSON.parse(await page.title())).toEqual({ title: expect.stringMatching(/\w/), url: page.url() });
    });
  });

  test('without script there is no button that does nothing', async () => {
    await visiting({ javaScriptEnabled: false }, async (visitor) => {
      await visitor.open(brief);
      expect(await visitor.page.locator('[data-copy], [data-share]').count()).toBe(2);
      expect(await visitor.page.locator('[data-copy]').isVisible()).toBe(false);
      expect(await visitor.page.locator('[data-share]').isVisible()).toBe(false);
    });
  });
});
