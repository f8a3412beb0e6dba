import type { Page, Request } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { nl } from '../../src/i18n/nl.ts';
import { answer, begin, choiceForm, choose, sceneOf } from './support/play.ts';
import { arriving, type Visitor, visiting } from './support/visit.ts';
import { walkNamed } from './support/walks.ts';

const walk = walkNamed('goede-zinnen');
const [first, second] = walk.picks;
if (!first || !second) throw new Error('The walk is too short for these tests.');

const button = (page: Page) => page.locator(`${choiceForm} button`);
const told = (page: Page) => page.getByRole('status').getByText(nl.sending.offline);

/** The answers that left this browser. */
function posts({ page }: Visitor): string[] {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (isPost(request)) sent.push(request.postData() ?? '');
  });
  return sent;
}

/** The address of the script: what the script asks for to know whether there is a connection. */
const scriptOf = async (page: Page): Promise<string> => (await page.locator('script[src]').getAttribute('src')) ?? '';

/** Lets whatever goes there wait; gives what lets it go on. */
async function held(page: Page, address: string): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(address, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

/** Presses the button as soon as the form is no longer busy: Playwright waits for a page that is under way. */
const pressWhenReady = (page: Page): Promise<void> =>
  page.locator(choiceForm).evaluate((form) => {
    new MutationObserver((_changes, observer) => {
      if (form.ariaBusy) return;
      observer.disconnect();
      form.querySelector('button')?.click();
    }).observe(form, { attributeFilter: ['aria-busy'] });
  });

const isPost = (request: Request): boolean => request.method() === 'POST';

describe.concurrent('a choice on its way', () => {
  test('is told at once, and sent once however often the button is pressed', async () => {
    await visiting({}, async (visitor) => {
      const { page } = visitor;
      await begin(visitor, walk.case);
      const sent = posts(visitor);
      const release = await held(page, `**${await scriptOf(page)}`);
      await choose(page, first.choices);
      await button(page).dblclick();
      expect(await page.locator(`${choiceForm}[aria-busy="true"] button`).textContent()).toBe(nl.sending.busy);
      await button(page).click();
      await arriving(page, async () => release());
      expect(await sceneOf(page)).toBe(second.scene);
      expect(sent).toHaveLength(1);
    });
  });

  test('leaves a form that works when the page comes back from the memory of the browser', async () => {
    await visiting({}, async (visitor) => {
      const { page } = visitor;
      await begin(visitor, walk.case);
      const sent = posts(visitor);
      const release = await held(page, `**${await scriptOf(page)}`);
      await choose(page, first.choices);
      await button(page).click();
      await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
      expect(await button(page).textContent()).toBe(nl.scene.submit);
      expect(await page.locator('[aria-busy]').count()).toBe(0);
      expect(sent).toEqual([]);
      release();
      await answer(page, first);
      expect(await sceneOf(page)).toBe(second.scene);
    });
  });

  test('can be sent again when the answer is slow, and arrives once', async () => {
    await visiting({}, async (visitor) => {
      const { page } = visitor;
      await begin(visitor, walk.case);
      const sent = posts(visitor);
      const release = await held(page, '**/attempts/*');
      await choose(page, first.choices);
      await pressWhenReady(page);
      await Promise.all([page.waitForRequest(isPost), button(page).click({ noWaitAfter: true })]);
      await page.waitForRequest(isPost);
      await arriving(page, async () => release());
      expect(await sceneOf(page)).toBe(second.scene);
      expect(sent).toHaveLength(2);
    });
  });
});

describe.concurrent('without a connection', () => {
  test('a choice is kept, can be changed, and arrives once when there is one', async () => {
    await visiting({}, async (visitor) => {
      const { page, context } = visitor;
      await begin(visitor, walk.case);
      const sent = posts(visitor);
      await context.setOffline(true);
      await choose(page, ['even-helpen']);
      await button(page).click();
      await told(page).waitFor();
      expect(await sceneOf(page)).toBe(first.scene);
      expect(await page.locator('[name="choice"]:checked').getAttribute('value')).toBe('even-helpen');
      await choose(page, first.choices);
      await arriving(page, () => context.setOffline(false));
      expect(await sceneOf(page)).toBe(second.scene);
      expect(sent.map((body) => new URLSearchParams(body).get('choice'))).toEqual(first.choices);
    });
  });

  test('the button says that it tries again, and says why when that fails', async () => {
    await visiting({}, async (visitor) => {
      const { page, context } = visitor;
      await begin(visitor, walk.case);
      await context.setOffline(true);
      await choose(page, first.choices);
      await button(page).click();
      await told(page).waitFor();
      expect(await button(page).textContent()).toBe(nl.sending.again);
      await button(page).click();
      await told(page).waitFor();
      expect(await sceneOf(page)).toBe(first.scene);
    });
  });

  test('that the browser knows nothing of, a choice is kept too, and goes with the button', async () => {
    await visiting({}, async (visitor) => {
      const { page } = visitor;
      await begin(visitor, walk.case);
      const mend = await visitor.cutOff(await scriptOf(page));
      await choose(page, first.choices);
      await button(page).click();
      await told(page).waitFor();
      await mend();
      await arriving(page, () => button(page).click());
      expect(await sceneOf(page)).toBe(second.scene);
    });
  });

  test('a choice outlives its page', async () => {
    await visiting({}, async (visitor) => {
      const { page } = visitor;
      await begin(visitor, walk.case);
      const sent = posts(visitor);
      const mend = await visitor.cutOff(await scriptOf(page));
      await choose(page, first.choices);
      await page.locator('label', { has: page.locator('[name="certainty"][value="doubt"]') }).click();
      await button(page).click();
      await told(page).waitFor();
      await mend();
      await page.reload({ waitUntil: 'commit' });
      await page.locator(`main[data-scene="${second.scene}"]`).waitFor();
      expect(sent).toHaveLength(1);
      expect(new URLSearchParams(sent[0]).get('certainty')).toBe('doubt');
    });
  });

  test('that breaks off halfway, the choice is kept before the browser shows a page of its own', async () => {
    await visiting({}, async (visitor) => {
      const { page } = visitor;
      await begin(visitor, walk.case);
      const script = await scriptOf(page);
      await page.route('**/attempts/*', () => undefined);
      await choose(page, first.choices);
      await Promise.all([page.waitForRequest(isPost), button(page).click({ noWaitAfter: true })]);
      const mend = await visitor.cutOff(script);
      await told(page).waitFor();
      await page.unroute('**/attempts/*');
      await mend();
      await arriving(page, () => button(page).click());
      expect(await sceneOf(page)).toBe(second.scene);
    });
  });
});
