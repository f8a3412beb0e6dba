import { execFileSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { competencyPage } from '../../../src/domain/catalogue.ts';
import { routes } from '../../../src/routes.ts';
import { answer, attemptOf, begin, openAll, send, uncheck } from './play.ts';
import { trainerPlaces, trainerTour } from './trainer-tour.ts';
import { arriving, type Visitor } from './visit.ts';
import { type Pick, walkNamed } from './walks.ts';

/** Every kind of page that somebody can come to, in the order of the tour. */
export const places = [
  'home',
  'home of one role',
  'home with nothing to show',
  'module',
  'cheat sheet',
  'page to look up',
  'page to look up, everything open',
  'competencies',
  'brief',
  'first scene',
  'scene with an error',
  'scene with a reaction',
  'earlier scene',
  'continue scene',
  'interruption',
  'reflection',
  'reflection with an error',
  'ending',
  'debrief',
  'debrief, everything open',
  'practice scene',
  'code to go on elsewhere',
  'link of a code',
  'resume with an error',
  'resumed scene',
  'join with a code',
  'join with an error',
  'group',
  'scene with an explanation',
  'debrief in a group',
  'English group',
  'mine, everything open',
  'mine, empty',
  'page that is not there',
  'link with an id that cannot be',
  'attempt of another browser',
  'tampered form',
  'English home',
  'English module',
  'English cheat sheet',
  'English competencies',
  'English brief',
  'English scene',
  'English ending',
  'English debrief',
  'English page that is not there',
  ...trainerPlaces,
] as const;

export type Place = (typeof places)[number];

const elsewhere = '0123456789abcdefghjkmnpqrs';

/** Leads a visitor past every place, one attempt and two groups long; at each the page stands as they find it. */
export async function* tour(visitor: Visitor): AsyncGenerator<Place, void, void> {
  const { page } = visitor;
  const walk = walkNamed('goede-zinnen');
  const params = { case: walk.case };
  yield* open(visitor, 'home', routes.home.href('nl'));
  yield* open(visitor, 'home of one role', routes.home.href('nl', { role: 'huisarts' }));
  yield* open(visitor, 'home with nothing to show', routes.home.href('nl', { theme: 'bestaat-niet' }));
  yield* open(visitor, 'module', routes.module.href('nl', { module: 'werken-met-een-tolk' }));
  yield* open(visitor, 'cheat sheet', routes.cheatSheet.href('nl', { module: 'werken-met-een-tolk' }));
  yield* open(visitor, 'page to look up', routes.page.href('nl', { page: 'wie-is-wie' }));
  await openAll(page);
  yield 'page to look up, everything open';
  yield* open(visitor, 'competencies', routes.page.href('nl', { page: competencyPage }));
  yield* open(visitor, 'brief', routes.brief.href('nl', params));
  const attempt = await begin(visitor, walk.case);
  const here = routes.attempt.href('nl', { attempt });
  for (const [at, pick] of walk.picks.entries()) {
    if (at === 0) {
      yield 'first scene';
      await uncheck(page);
      visitor.expectRefusal(422, here);
      await send(page, []);
      yield 'scene with an error';
    }
    if (at === 1) {
      yield 'scene with a reaction';
      yield* open(visitor, 'earlier scene', routes.attempt.href('nl', { attempt }, { step: 0 }));
      await visitor.open(here);
    }
    if (pick.scene === 'onder-vier-ogen') yield 'continue scene';
    if (pick.scene === 'els-komt') yield 'interruption';
    if (pick.scene === 'maandag') {
      yield 'reflection';
      visitor.expectRefusal(422, here);
      await send(page, pick.choices);
      yield 'reflection with an error';
    }
    if (at === 1) await fork(page, pick.choices);
    await answer(page, pick);
  }
  expect(await page.locator('main').getAttribute('data-ending')).toBe(walk.ending);
  yield 'ending';
  await arriving(page, () => page.locator(`a[href="${routes.debrief.href('nl', { attempt })}"]`).click());
  expect(await page.locator('[data-notice="forked"] form').count()).toBe(1);
  yield 'debrief';
  await openAll(page);
  yield 'debrief, everything open';
  await arriving(page, () => page.locator('form[action$="/practice"] button').first().click());
  yield 'practice scene';
  yield* elsewhereToo(visitor);
  yield* problems(visitor);
  yield* inEnglish(visitor, attempt, walk.picks);
  yield* trainerTour(visitor);
}

/** Confirms another answer to the scene on show, as another tab would that has no cookie yet. */
async function fork(page: Page, chosen: readonly string[]): Promise<void> {
  const field = (name: string): Promise<string> => page.locator(`form [name="${name}"]`).first().inputValue();
  const choices = await page
    .locator('form [name="choice"]')
    .evaluateAll((fields) => fields.map((one) => one.getAttribute('value') ?? ''));
  const body = new URLSearchParams({ csrf_token: await field('csrf_token'), step: await field('step') });
  body.set('choice', choices.find((choice) => !chosen.includes(choice)) ?? '');
  const { origin, pathname } = new URL(page.url());
  const answered = await fetch(origin + pathname, { method: 'POST', body, headers: { origin } });
  expect(answered.status).toBe(200);
}

/** From the practice scene, over a code and *Mine*, and back to it. */
async function* elsewhereToo(visitor: Visitor): AsyncGenerator<Place> {
  const { page } = visitor;
  const practice = routes.attempt.href('nl', { attempt: attemptOf(page) });
  const begun = await begin(visitor, walkNamed('goede-zinnen').case);
  await openAll(page);
  await arriving(page, () => page.locator('form[action$="/code"] button').click());
  yield 'code to go on elsewhere';
  const link = new URL((await page.locator('.resume-code__link').getAttribute('href')) ?? '').pathname;
  yield* open(visitor, 'link of a code', link);
  await page.locator('#code').fill('kort');
  visitor.expectRefusal(422, routes.resume.href('nl'));
  await arriving(page, () => page.locator('form button').first().click());
  yield 'resume with an error';
  await visitor.open(link);
  await arriving(page, () => page.locator('form button').first().click());
  expect(attemptOf(page)).toBe(begun);
  yield 'resumed scene';
  yield* withGroup(visitor);
  await visitor.open(routes.me.href('nl'));
  await openAll(page);
  yield 'mine, everything open';
  const cookies = await page.context().cookies();
  await page.context().clearCookies();
  yield* open(visitor, 'mine, empty', routes.me.href('nl'));
  await page.context().addCookies(cookies);
  await visitor.open(practice);
}

/** A join link of the served product; its keys are made by the server, and read by a script beside it. */
const joinLink = (cases: readonly string[]): string =>
  execFileSync(process.execPath, ['tests/support/join-link.ts', ...cases], { encoding: 'utf8' });

/** From a code that is none, over a join link and one tap, to the debrief of somebody in a group. */
async function* withGroup(visitor: Visitor): AsyncGenerator<Place> {
  const { page } = visitor;
  const walk = walkNamed('goede-zinnen');
  const link = joinLink([walk.case, 'het-zit-niet-in-mijn-hoofd']);
  yield* open(visitor, 'join with a code', routes.join.href('nl'));
  await page.locator('#code').fill('kort');
  visitor.expectRefusal(422, routes.join.href('nl'));
  await arriving(page, () => page.locator('.join-form button').click());
  yield 'join with an error';
  yield* open(visitor, 'English group', routes.joinWith.href('en', { link }));
  yield* open(visitor, 'group', routes.joinWith.href('nl', { link }));
  await arriving(page, () => page.locator('.case-card__start button').first().click());
  for (const [at, pick] of walk.picks.entries()) {
    if (at === 1) {
      expect(await page.locator('.explained').count()).toBe(1);
      yield 'scene with an explanation';
    }
    await answer(page, pick);
  }
  const debrief = routes.debrief.href('nl', { attempt: attemptOf(page) });
  await arriving(page, () => page.locator(`a[href="${debrief}"]`).click());
  await page.locator('#line').fill('Ik bel eerder een tolk.');
  await arriving(page, () => page.locator('.take-away-form button').click());
  expect(await page.locator('[data-notice="shared"]').count()).toBe(1);
  yield 'debrief in a group';
}

async function* open(visitor: Visitor, place: Place, path: string, status = 200): AsyncGenerator<Place> {
  await visitor.open(path, status);
  yield place;
}

/** From the practice scene on. */
async function* problems(visitor: Visitor): AsyncGenerator<Place> {
  const { page } = visitor;
  const practice = routes.attempt.href('nl', { attempt: attemptOf(page) });
  yield* open(visitor, 'page that is not there', '/cases/bestaat-niet', 404);
  yield* open(visitor, 'link with an id that cannot be', routes.attempt.href('nl', { attempt: 'kort' }), 404);
  yield* open(visitor, 'attempt of another browser', routes.attempt.href('nl', { attempt: elsewhere }), 404);
  await visitor.open(practice);
  await page.locator('[name="csrf_token"]').evaluate((field) => field.setAttribute('value', 'geknoeid'));
  visitor.expectRefusal(403, practice);
  await uncheck(page);
  await send(page, []);
  yield 'tampered form';
}

async function* inEnglish(visitor: Visitor, attempt: string, picks: readonly Pick[]): AsyncGenerator<Place> {
  const { page } = visitor;
  const params = { case: walkNamed('goede-zinnen').case };
  yield* open(visitor, 'English home', routes.home.href('en'));
  yield* open(visitor, 'English module', routes.module.href('en', { module: 'werken-met-een-tolk' }));
  yield* open(visitor, 'English cheat sheet', routes.cheatSheet.href('en', { module: 'werken-met-een-tolk' }));
  yield* open(visitor, 'English competencies', routes.page.href('en', { page: competencyPage }));
  yield* open(visitor, 'English brief', routes.brief.href('en', params));
  await begin(visitor, params.case, 'en');
  for (const pick of picks.slice(0, 1)) await answer(page, pick);
  yield 'English scene';
  yield* open(visitor, 'English ending', routes.attempt.href('en', { attempt }));
  yield* open(visitor, 'English debrief', routes.debrief.href('en', { attempt }));
  yield* open(visitor, 'English page that is not there', '/en/bestaat-niet', 404);
}
