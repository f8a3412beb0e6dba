import type { Role } from '../../domain/case.ts';
import type { TestFile } from '../schema/test-bank.ts';
import { type Question, weigh } from './choices.ts';

/** How many items there are for each role. */
export function countItems(file: TestFile): Readonly<Record<Role, number>> {
  const items = Object.values(file.items);
  const count = (role: Role): number => items.filter((item) => item.roles.includes(role)).length;
  return { huisarts: count('huisarts'), doktersassistent: count('doktersassistent'), 'poh-ggz': count('poh-ggz') };
}

/** The items as questions to weigh. */
export const questionsOf = (file: TestFile): readonly Question[] =>
  Object.values(file.items).map(({ options, best }) =>
    weigh(Object.values(options), Object.keys(options).indexOf(best)),
  );
