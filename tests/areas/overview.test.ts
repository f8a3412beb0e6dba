import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Counted } from '../../src/areas/trainer/figures/counting.ts';
import { overviewOf } from '../../src/areas/trainer/figures/overview.ts';
import { pooled } from '../../src/areas/trainer/figures/pooled.ts';
import { attemptIdFrom } from '../../src/domain/attempt.ts';
import { memberIdFrom } from '../../src/domain/group.ts';
import type { LoadedProgram } from '../../src/engine/program.ts';
import { group as sample } from '../../src/ui/samples/group.ts';
import { arbitraryCase, load } from '../support/arbitrary-case.ts';
import { ended, summaryFor } from '../support/classroom.ts';
import { play } from '../support/play.ts';

const countedOf = (summaries: Parameters<Counted['add']>[0][]): Counted => {
  const counted = new Counted();
  for (const summary of summaries) counted.add(summary);
  return counted;
};

describe('who counts', () => {
  const base = { caseId: 'a', revision: 'r', path: '', measures: '', branches: 0 };
  const attempt = (n: number, more: object, member = 1) => ({
    ...{ ...base, attempt: attemptIdFrom(new Uint8Array(17).fill(n)), length: 1, at: n },
    membership: {
      group: sample.id,
      member: memberIdFrom(new Uint8Array(5).fill(member)),
      explain: 'scene' as const,
      certainty: true,
      keepDays: 9,
    },
    ...more,
  });

  it('is the attempt that somebody finished first, whatever was played later', () => {
    const halfway = attempt(1, { length: 9 });
    const first = attempt(2, { ending: 'goed', at: 50 });
    const again = attempt(3, { ending: 'slecht', at: 60 });
    for (const order of [
      [halfway, first, again],
      [again, halfway, first],
    ]) {
      expect(
        countedOf(order)
          .all()
          .map(({ at }) => at),
      ).toEqual([50]);
    }
  });

  it('is the attempt that came furthest while none is finished', () => {
    expect(countedOf([attempt(1, { length: 2 }), attempt(2, { length: 5 })]).all()[0]?.length).toBe(5);
  });

  it('is everybody once, for each case', () => {
    expect(countedOf([attempt(1, {}), attempt(2, { caseId: 'b' }), attempt(3, {}, 2)]).all()).toHaveLength(3);
  });
});

describe('an overview', () => {
  const someone = fc.record({ picks: fc.array(fc.nat(5), { maxLength: 14 }) });
  const aClass = fc.tuple(arbitraryCase, fc.array(someone, { maxLength: 15 })).map(([file, learners]) => {
    const program: LoadedProgram = load(file);
    const played = learners.map(({ picks }) => play(program, picks));
    return { program, played };
  });

  it('counts who finished, and hides every figure about fewer than the minimum', () => {
    fc.assert(
      fc.property(aClass, fc.integer({ min: 3, max: 6 }), ({ program, played }, minimum) => {
        const group = { ...sample, cases: [program.id], settings: { ...sample.settings, minimum } };
        const summaries = played.map(({ journal, states }, n) => summaryFor(group, program, n, journal, states));
        const known = new Map([[program.revision, program]]);
        const programs = { byRevision: known, byCase: new Map([[program.id, program]]) };
        const { cases, done, people } = overviewOf(group, countedOf(summaries), programs);
        const finished = played.filter(({ states }) => ended(states)).length;
        expect(people).toHaveLength(played.length);
        expect(done).toBe(finished);
        expect(cases[0]?.finished).toBe(finished);
        expect(cases[0]?.figures === undefined).toBe(finished < minimum);
        for (const { answered } of cases[0]?.figures?.decisions ?? []) expect(answered).toBeGreaterThanOrEqual(minimum);
        for (const [, count] of cases[0]?.figures?.endings.shown ?? []) expect(count).toBeGreaterThanOrEqual(minimum);
      }),
    );
  });
});

describe('small numbers', () => {
  const of = (...counts: number[]) => pooled(new Map(counts.map((count, at) => [`e${at}`, count])), 5);

  it('are told together', () => {
    expect(of(9, 2, 1)).toEqual({ shown: [['e0', 9]], together: 3 });
  });

  it('take the next one with them where the total would give one away', () => {
    expect(of(9, 6, 2)).toEqual({ shown: [['e0', 9]], together: 8 });
  });

  it('are nowhere where all are large', () => {
    expect(of(9, 6)).toEqual({
      shown: [
        ['e0', 9],
        ['e1', 6],
      ],
      together: 0,
    });
  });
});
