import { describe, expect, test } from 'vitest';
import { compileModules } from '../../src/cli/compile.ts';
import { routes } from '../../src/routes.ts';
import { longestRoute } from '../support/longest.ts';
import { mostSheets, sheets } from '../ux/looking.ts';
import { answer, begin } from './support/play.ts';
import { visiting } from './support/visit.ts';

const { cases } = await compileModules();
const programs = cases.flatMap(({ program }) => program ?? []);
/** The first case of each module: all nine fit, but trying every route of one takes seconds. */
const first = programs.filter(({ module }, at) => programs.findIndex((other) => other.module === module) === at);

describe('on paper', () => {
  test.for(first)('the longest debrief of $id fits two sheets of A4', async (program) => {
    await visiting({}, async (visitor) => {
      const { page } = visitor;
      const attempt = await begin(visitor, program.id);
      for (const pick of longestRoute(program)) await answer(page, pick);
      await visitor.open(routes.debrief.href('nl', { attempt }));
      expect(await sheets(page)).toBeLessThanOrEqual(mostSheets);
    });
  });
});
