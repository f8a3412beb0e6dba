import { routes } from '../../../src/routes.ts';
import { openAll } from './play.ts';
import { arriving, type Visitor } from './visit.ts';

/** Every kind of page that a trainer can come to, in the order of the tour. */
export const trainerPlaces = [
  'assign, everything open',
  'assign with errors',
  'links',
  'wall',
  'sheet',
  'manage, everything open',
  'manage link',
  'group of another browser',
  'English assign, everything open',
  'English links',
] as const;

export type TrainerPlace = (typeof trainerPlaces)[number];

/** Leads a visitor past every place of a trainer. */
export async function* trainerTour(visitor: Visitor): AsyncGenerator<TrainerPlace, void, void> {
  const { page } = visitor;
  const make = () => arriving(page, () => page.locator('form[data-form="assign"] button').click());
  await visitor.open(routes.assign.href('nl'));
  await openAll(page);
  yield 'assign, everything open';
  await page.locator('#ends-on').fill('2020-01-01');
  visitor.expectRefusal(422, routes.assign.href('nl'));
  await make();
  yield 'assign with errors';
  await page.locator('#ends-on').fill('');
  await page.locator('[name="case"]').first().check();
  await make();
  yield 'links';
  const group = new URL(page.url()).pathname.split('/')[2] ?? '';
  const link = new URL(await page.locator('#manage-link').inputValue()).pathname;
  await visitor.open(routes.groupWall.href('nl', { group }));
  yield 'wall';
  await visitor.open(routes.groupSheet.href('nl', { group }));
  yield 'sheet';
  await visitor.open(routes.groupManage.href('nl', { group }));
  await openAll(page);
  yield 'manage, everything open';
  await visitor.open(link);
  yield 'manage link';
  await visitor.open(routes.groupLinks.href('nl', { group: '0'.repeat(26) }), 403);
  yield 'group of another browser';
  await visitor.open(routes.assign.href('en'));
  await openAll(page);
  yield 'English assign, everything open';
  await page.locator('[name="case"]').first().check();
  await make();
  yield 'English links';
}
