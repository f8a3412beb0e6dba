import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestJournal } from '../../src/engine/journal.ts';
import { decodeJournal, encodeMeasures, encodePath } from '../../src/engine/path.ts';
import { happening, type LoadedProgram } from '../../src/engine/program.ts';
import { shows, start } from '../../src/engine/state.ts';
import { replay, step } from '../../src/engine/step.ts';
import { view } from '../../src/engine/view.ts';
import { arbitraryCase, fresh, load } from '../support/arbitrary-case.ts';
import { essence, play } from '../support/play.ts';

const picks = fc.array(fc.nat(20), { maxLength: 25 });
const cases = arbitraryCase;

/** The same data with every object's keys the other way round. */
function reversed<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reversed) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  ) as T;
}

describe('on generated cases', () => {
  it('a replay of the journal equals stepping, with and without memory', () => {
    fc.assert(
      fc.property(cases, picks, (file, chosen) => {
        const program = load(file);
        const { journal, states } = play(program, chosen);
        const last = essence(states.at(-1) ?? start(program));
        for (const other of [program, fresh(program)]) {
          const again = replay(other, journal);
          expect(again.ok && essence(again.value)).toEqual(last);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('equal journals share one state', () => {
    fc.assert(
      fc.property(cases, picks, (file, chosen) => {
        const program = load(file);
        const { journal, states } = play(program, chosen);
        const again = replay(program, journal);
        expect(again.ok && again.value).toBe(states.at(-1));
      }),
    );
  });

  it('a JSON round trip of the program changes nothing', () => {
    fc.assert(
      fc.property(cases, picks, (file, chosen) => {
        const program = load(file);
        const copy = fresh(JSON.parse(JSON.stringify(program)));
        const here = play(program, chosen).states;
        expect(play(copy, chosen).states.map(essence)).toEqual(here.map(essence));
        expect(copy).toEqual({ ...program, revision: copy.revision });
      }),
    );
  });

  it('the order of object keys changes nothing', () => {
    fc.assert(
      fc.property(cases, picks, (file, chosen) => {
        const program = load(file);
        const { journal, states } = play(program, chosen);
        const other = fresh(reversed(program));
        const again = replay(other, journal);
        expect(again.ok && essence(again.value)).toEqual(essence(states.at(-1) ?? start(program)));
        expect(again.ok && view(other, again.value, 'nl')).toEqual(
          view(program, states.at(-1) ?? start(program), 'nl'),
        );
      }),
    );
  });

  it('a text condition says what the machine’s guard says', () => {
    fc.assert(
      fc.property(cases, picks, (file, chosen) => {
        const program = load(file);
        for (const state of play(program, chosen).states) {
          for (const choice of program.scenes[state.at]?.kind === 'single'
            ? (program.scenes[state.at]?.choices ?? [])
            : []) {
            const open = state.snapshot.can({ type: `${state.at}.${choice.id}` });
            expect(open).toBe(shows(program, state, choice.when));
          }
        }
      }),
    );
  });

  it('every refusal has a known reason, and refusing changes nothing', () => {
    const reasons = ['ended', 'wrong-scene', 'unknown-choice', 'not-offered', 'wrong-number'];
    const word = fc.oneof(fc.constantFrom('s0', 's1', 's2', 'a', 'b', 'c', 'verder', '1', 'goed'), fc.string());
    fc.assert(
      fc.property(cases, picks, word, fc.array(word, { maxLength: 4 }), (file, chosen, scene, choices) => {
        const program = load(file);
        const state = play(program, chosen).states.at(-1) ?? start(program);
        const before = essence(state);
        const next = step(program, state, { scene, choices });
        if (!next.ok) expect(reasons).toContain(next.error.reason);
        expect(essence(state)).toEqual(before);
      }),
      { numRuns: 500 },
    );
  });

  it('a consequence happens at most once, and an ending refuses everything', () => {
    fc.assert(
      fc.property(cases, picks, (file, chosen) => {
        const program = load(file);
        const { states } = play(program, chosen);
        const last = states.at(-1) ?? start(program);
        if (last.ended)
          expect(step(program, last, { scene: last.at, choices: ['a'] })).toEqual({
            ok: false,
            error: { reason: 'ended' },
          });
        for (const id of Object.keys(file.consequences)) {
          const happened = states.map((state) => state.context.memory.includes(happening(id)));
          expect(happened.lastIndexOf(false)).toBeLessThan(
            happened.includes(true) ? happened.indexOf(true) : states.length,
          );
        }
      }),
    );
  });

  it('a path and its measures give back the journal', () => {
    const measured = fc.record({
      certainty: fc.constantFrom('sure', 'doubt', 'guess', undefined),
      seconds: fc.option(fc.nat(3600), { nil: undefined }),
    });
    fc.assert(
      fc.property(cases, picks, fc.array(measured, { minLength: 25, maxLength: 25 }), (file, chosen, measures) => {
        const program = load(file);
        const journal = play(program, chosen).journal.map((entry, at) => {
          const { certainty, seconds } = measures[at] ?? {};
          return { ...entry, ...(certainty ? { certainty } : {}), ...(seconds === undefined ? {} : { seconds }) };
        });
        const back = decodeJournal(program, encodePath(program, journal), encodeMeasures(journal), {});
        if (!back.ok) throw new Error(back.error.reason);
        expect(back.value.map(({ seconds: _, ...entry }) => entry)).toEqual(
          journal.map(({ seconds: _, ...entry }) => entry),
        );
        expect(encodeMeasures(back.value)).toBe(encodeMeasures(journal));
      }),
    );
  });

  it('any text is either a path of this program or refused, never a crash', () => {
    fc.assert(
      fc.property(cases, fc.string(), fc.string(), (file, path, measures) => {
        const program: LoadedProgram = load(file);
        const journal = decodeJournal(program, path, measures, {});
        if (journal.ok) expect(encodePath(program, journal.value)).toBe(path);
        else expect(journal.error.reason).toBe('unreadable-path');
      }),
      { numRuns: 300 },
    );
  });
});

describe('replay', () => {
  it('refuses a journal that is too long', () => {
    const program = load(
      fc.sample(arbitraryCase, { numRuns: 1, seed: 1 })[0] ??
        (() => {
          throw new Error('no sample');
        })(),
    );
    const journal = Array.from({ length: longestJournal + 1 }, () => ({ scene: 's0', choices: ['c'] }));
    expect(replay(program, journal)).toEqual({ ok: false, error: { reason: 'too-long', limit: longestJournal } });
  });
});
