import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Lang } from '../../../src/domain/lang.ts';
import { routes } from '../../../src/routes.ts';
import { arriving, type Visitor } from './visit.ts';
import type { Pick } from './walks.ts';

export const choiceForm = 'form[data-form="choice"]';

/** What a learner writes in a reflection. */
export const note = 'Ik vraag maandag eerst welke taal iemand thuis spreekt.';

/** Reads the brief of a case and begins; gives the id of the attempt. */
export async function begin(visitor: Visitor, caseId: string, lang: Lang = 'nl'): Promise<string> {
  const { page } = visitor;
  await visitor.open(routes.brief.href(lang, { case: caseId }));
  const form = page.locator(`form[action="${routes.start.href(lang, { case: caseId })}"]`);
  await arriving(page, () => form.locator('button').click());
  return attemptOf(page);
}

/** The attempt that a page belongs to. */
export function attemptOf(page: Page): string {
  const found = routes.attempt.match(new URL(page.url()).pathname);
  if (!found) throw new Error(`${page.url()} is no page of an attempt.`);
  return found.attempt;
}

/** The scene on show, or the ending. */
export async function sceneOf(page: Page): Promise<string | null> {
  return page.locator('main').getAttribute('data-scene');
}

/** Fills in the form of a scene with the mouse, without sending it. */
export async function choose(page: Page, choices: readonly string[]): Promise<void> {
  for (const choice of choices) {
    const own = page.locator(`${choiceForm} [name="choice"][value="${choice}"]`);
    const type = await own.getAttribute('type');
    if (type === 'radio' || type === 'checkbox')
      await page.locator(`label[for="${await own.getAttribute('id')}"]`).click();
    else if (choice === 'geschreven') await page.locator(`${choiceForm} textarea`).fill(note);
  }
}

/** Sends the form: with the button that has the choice, or with the only one. */
export async function send(page: Page, choices: readonly string[]): Promise<void> {
  const own = page.locator(`${choiceForm} button[value="${choices[0]}"]`);
  const button = (await own.count()) > 0 ? own : page.locator(`${choiceForm} button`);
  await arriving(page, () => button.click());
}

/** Has the browser send the form as it is: as one does that checks nothing by itself. */
export const uncheck = (page: Page): Promise<void> =>
  page.locator(choiceForm).evaluate((form) => form.setAttribute('novalidate', ''));

/** Answers the scene on show with the mouse; it must be the scene of the pick. */
export async function answer(page: Page, { scene, choices }: Pick): Promise<void> {
  expect(await sceneOf(page)).toBe(scene);
  await choose(page, choices);
  await send(page, choices);
}

/** Opens whatever is folded away on a page. */
export const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
