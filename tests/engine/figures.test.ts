import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certainties } from '../../src/domain/case.ts';
import { type DecisionFigures, figuresOf, isAgainst, pointsOf, type Way, worth } from '../../src/engine/figures.ts';
import type { Entry } from '../../src/engine/journal.ts';
import { encodeMeasures, encodePath } from '../../src/engine/path.ts';
import { isDecision, type LoadedProgram } from '../../src/engine/program.ts';
import { arbitraryCase, load } from '../support/arbitrary-case.ts';
import { play } from '../support/play.ts';

const wayOf = (program: LoadedProgram, journal: readonly Entry[]): Way => ({
  program,
  path: encodePath(program, journal),
  measures: encodeMeasures(journal),
});

/** Learners of a made-up case: each picks, some are sure, some stop halfway. */
const aGroup = fc
  .tuple(
    arbitraryCase,
    fc.array(
      fc.record({
        picks: fc.array(fc.nat(5), { maxLength: 12 }),
        sure: fc.array(fc.option(fc.constantFrom(...certainties)), { minLength: 12, maxLength: 12 }),
      }),
      { maxLength: 12 },
    ),
  )
  .map(([file, learners]) => {
    const program = load(file);
    const journals = learners.map(({ picks, sure }) =>
      play(program, picks).journal.map(
        (entry, at): Entry => ({ ...entry, ...(sure[at] ? { certainty: sure[at] } : {}) }),
      ),
    );
    return { program, journals };
  });

/** The same by filtering the journals anew for every number. */
function recount(program: LoadedProgram, journals: readonly (readonly Entry[])[]) {
  return Object.entries(program.scenes)
    .filter(([, scene]) => isDecision(scene))
    .map(([scene, { choices }]) => {
      const answers = journals.flatMap((journal) => journal.find((entry) => entry.scene === scene) ?? []);
      const options = choices.map(({ id }) => {
        const taken = answers.filter((answer) => answer.choices.includes(id));
        const certainty = Object.fromEntries(
          certainties.map((how) => [how, taken.filter((answer) => answer.certainty === how).length]),
        );
        return { id, count: taken.length, certainty };
      });
      const against = choices.filter(({ verdict }) => isAgainst(verdict)).map(({ id }) => id);
      const advisedAgainst = answers.filter((answer) => answer.choices.some((id) => against.includes(id)));
      const wrong = advisedAgainst.filter((answer) => answer.certainty === 'sure');
      return { scene, answered: answers.length, options, against: advisedAgainst.length, wrong: wrong.length };
    })
    .filter(({ answered }) => answered > 0);
}

describe('the figures of a group', () => {
  it('equal a recount from the journals', () => {
    fc.assert(
      fc.property(aGroup, ({ program, journals }) => {
        const figures = figuresOf(
          program,
          journals.map((journal) => wayOf(program, journal)),
        );
        const plain = figures.map(({ scene, answered, options, against, surelyWrong }) => ({
          scene,
          answered,
          options: options.map(({ choice: { id }, count, certainty }) => ({ id, count, certainty })),
          against,
          wrong: Math.round(surelyWrong * answered),
        }));
        expect(plain).toEqual(recount(program, journals));
      }),
    );
  });

  it('lie between no split and an even one', () => {
    fc.assert(
      fc.property(aGroup, ({ program, journals }) => {
        const ways = journals.map((journal) => wayOf(program, journal));
        for (const { entropy, options } of figuresOf(program, ways)) {
          const counts = options.map(({ count }) => count);
          const isAlike = counts.filter((count) => count > 0).length <= 1;
          const isEven = counts.length > 1 && new Set(counts).size === 1;
          if (isAlike) expect(entropy).toBe(0);
          else if (isEven) expect(entropy).toBeCloseTo(1);
          else expect(entropy > 0 && entropy < 1).toBe(true);
        }
      }),
    );
  });

  it('leave out a way that cannot be read', () => {
    fc.assert(
      fc.property(aGroup, ({ program, journals }) => {
        const ways = journals.map((journal) => wayOf(program, journal));
        const unreadable = { program, path: '!!', measures: '' };
        expect(figuresOf(program, [...ways, unreadable])).toEqual(figuresOf(program, ways));
      }),
    );
  });
});

describe('the points of a debrief', () => {
  const decision = (scene: string, entropy: number, surelyWrong: number) =>
    ({ scene, entropy, surelyWrong }) as DecisionFigures;

  it('are the three worth most, in the order of the story', () => {
    const decisions = [
      decision('een', 0.9, 0),
      decision('twee', 0, 0),
      decision('drie', 0.2, 0.9),
      decision('vier', 0.1, 0),
      decision('vijf', 0.5, 0.5),
    ];
    expect(decisions.map(worth)).toEqual([0.45, 0, 0.55, 0.05, 0.5]);
    expect(pointsOf(decisions).map(({ scene }) => scene)).toEqual(['een', 'drie', 'vijf']);
  });

  it('are none where everybody took the same advised way', () => {
    expect(pointsOf([decision('een', 0, 0)])).toEqual([]);
  });
});
