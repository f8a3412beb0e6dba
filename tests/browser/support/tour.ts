import { expect } from 'vitest';
import { routes } from '../../../src/routes.ts';
import { answer, attemptOf, begin, send } from './play.ts';
import { arriving, type Visitor } from './visit.ts';
import { type Pick, walkNamed } from './walks.ts';

/** Every kind of page that a learner can come to, in the order of the tour. */
export const places = [
  'home',
  'module',
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
  'page that is not there',
  'link with an id that cannot be',
  'attempt of another browser',
  'tampered form',
  'English home',
  'English module',
  'English brief',
  'English scene',
  'English ending',
  'English debrief',
  'English page that is not there',
] as const;

export type Place = (typeof places)[number];

const elsewhere = '0123456789abcdefghjkmnpqrs';

/** Leads a visitor past every place, one attempt long; at each the page stands as a learner finds it. */
export async function* tour(visitor: Visitor): AsyncGenerator<Place, void, void> {
  const { page } = visitor;
  const walk = walkNamed('goede-zinnen');
  const params = { case: walk.case };
  yield* open(visitor, 'home', routes.home.href('nl'));
  yield* open(visitor, 'module', routes.module.href('nl', { module: 'werken-met-een-tolk' }));
  yield* open(visitor, 'brief', routes.brief.href('nl', params));
  const attempt = await begin(visitor, walk.case);
  const here = routes.attempt.href('nl', { attempt });
  for (const [at, pick] of walk.picks.entries()) {
    if (at === 0) {
      yield 'first scene';
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
    await answer(page, pick);
  }
  expect(await page.locator('main').getAttribute('data-ending')).toBe(walk.ending);
  yield 'ending';
  await arriving(page, () => page.locator(`a[href="${routes.debrief.href('nl', { attempt })}"]`).click());
  yield 'debrief';
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
  yield 'debrief, everything open';
  await arriving(page, () => page.locator('form[action$="/practice"] button').first().click());
  yield 'practice scene';
  yield* problems(visitor);
  yield* inEnglish(visitor, attempt, walk.picks);
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
  await send(page, []);
  yield 'tampered form';
}

async function* inEnglish(visitor: Visitor, attempt: string, picks: readonly Pick[]): AsyncGenerator<Place> {
  const { page } = visitor;
  const params = { case: walkNamed('goede-zinnen').case };
  yield* open(visitor, 'English home', routes.home.href('en'));
  yield* open(visitor, 'English module', routes.module.href('en', { module: 'werken-met-een-tolk' }));
  yield* open(visitor, 'English brief', routes.brief.href('en', params));
  await begin(visitor, params.case, 'en');
  for (const pick of picks.slice(0, 1)) await answer(page, pick);
  yield 'English scene';
  yield* open(visitor, 'English ending', routes.attempt.href('en', { attempt }));
  yield* open(visitor, 'English debrief', routes.debrief.href('en', { attempt }));
  yield* open(visitor, 'English page that is not there', '/en/bestaat-niet', 404);
}
