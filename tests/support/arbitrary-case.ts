import fc from 'fast-check';
import { Glossary } from '../../src/content/compile/glossary.ts';
import { compileProgram } from '../../src/content/compile/program.ts';
import { Reporter } from '../../src/content/reporter.ts';
import type { CaseFile, SceneFile } from '../../src/content/schema/case.ts';
import type { When } from '../../src/content/schema/condition.ts';
import { Translation } from '../../src/content/translate/translation.ts';
import type { LoadedProgram } from '../../src/engine/program.ts';

const meters = ['vertrouwen', 'tijd'] as const;
const facts = { tolk: ['geen', 'telefoon', 'app'], deur: ['dicht', 'open'] };
const choices = ['a', 'b', 'c'] as const;
const endings = ['goed', 'slecht'] as const;

const effects = fc
  .record(
    {
      vertrouwen: fc.integer({ min: -40, max: 40 }),
      tijd: fc.integer({ min: -8, max: 2 }),
      tolk: fc.constantFrom(...facts.tolk),
      deur: fc.constantFrom(...facts.deur),
    },
    { requiredKeys: [] },
  )
  .map((set) => ({ ...set }) as Record<string, string | number>);

function whens(scenes: readonly string[]): fc.Arbitrary<When> {
  const simple: fc.Arbitrary<When> = fc.oneof(
    fc.record({ vertrouwen: fc.record({ below: fc.integer({ min: 0, max: 100 }) }) }),
    fc.record({ tijd: fc.record({ 'at-least': fc.integer({ min: -20, max: 10 }) }) }),
    fc.record({ tolk: fc.subarray(facts.tolk, { minLength: 1 }) }),
    fc.record({ deur: fc.constantFrom(...facts.deur) }),
    fc.record({ been: fc.constantFrom(...scenes) }),
  );
  return fc.oneof(
    { weight: 4, arbitrary: simple },
    fc.record({ not: simple }),
    fc.record({ any: fc.array(simple, { minLength: 1, maxLength: 3 }) }),
  );
}

const optional = <T>(key: string, arbitrary: fc.Arbitrary<T>) =>
  fc.option(arbitrary, { nil: undefined }).map((value) => (value === undefined ? {} : { [key]: value }));

function sceneOf(index: number, ids: readonly string[]): fc.Arbitrary<SceneFile> {
  // The first scene is where the story starts, so it interrupts nothing.
  const interrupts = index > 0 && index % 3 === 2;
  const places = [...ids, ...endings, ...(interrupts ? ['back'] : [])];
  const to = fc.oneof(
    fc.constantFrom(...places),
    fc
      .tuple(whens(ids), fc.constantFrom(...places), fc.constantFrom(...places))
      .map(([when, first, second]) => [{ when, to: first }, { to: second }]),
  );
  const base = { phase: 'gesprek', heading: `Scene ${index}`, interrupts, certainty: false } as const;
  const text = fc.tuple(whens(ids)).map(([when]) => ['Er gebeurt iets.', { text: 'Soms dit ook.', when }]);
  const choice = fc.tuple(effects, to, optional('when', whens(ids))).map(([moved, target, when]) => ({
    say: 'Ik doe iets.',
    reaction: 'Het is stil.',
    effects: moved,
    to: target,
    ...when,
  }));
  // One choice always stands open, so that no state is stuck.
  const single = fc
    .tuple(text, choice, choice, choice)
    .map(([lines, a, b, c]) => ({ ...base, text: lines, choices: { a, b, c: { ...c, when: undefined } } }));
  const several = fc
    .tuple(text, effects, effects, effects, to, fc.integer({ min: 1, max: 2 }))
    .map(([lines, a, b, c, target, max]) => ({
      ...base,
      text: lines,
      pick: { min: 1, max },
      to: target,
      choices: Object.fromEntries(
        [a, b, c].map((moved, at) => [choices[at], { say: 'Ik vraag iets.', effects: moved }]),
      ),
    }));
  const plain = fc.tuple(text, to).map(([lines, target]) => ({ ...base, text: lines, to: target }));
  const rating = plain.map((scene) => ({ ...scene, rating: { from: 'weinig', to: 'veel', steps: 5 } }));
  return fc.oneof({ weight: 5, arbitrary: single }, several, plain, rating) as fc.Arbitrary<SceneFile>;
}

/** Cases of every form that the format knows: conditions, junctions, interruptions, consequences, loops. */
export const arbitraryCase: fc.Arbitrary<CaseFile> = fc.integer({ min: 2, max: 7 }).chain((count) => {
  const ids = Array.from({ length: count }, (_, index) => `s${index}`);
  const consequence = fc
    .tuple(whens(ids), effects, fc.constantFrom(...ids, ...endings))
    .map(([when, moved, to]) => ({ when, effects: moved, to }));
  return fc.tuple(fc.tuple(...ids.map((_, index) => sceneOf(index, ids))), fc.array(consequence, { maxLength: 2 })).map(
    ([scenes, consequences]): CaseFile => ({
      format: 1,
      id: 'willekeurig',
      role: 'huisarts',
      title: 'Willekeurig',
      brief: 'Iets.',
      help: [],
      setting: 'balie',
      contentNote: 'Niets.',
      prepared: '2026-11-22',
      expires: '2027-11-22',
      meters: Object.fromEntries(
        meters.map((meter) => [
          meter,
          meter === 'tijd' ? { start: 10, min: -20, max: 10 } : { start: 50, min: 0, max: 100 },
        ]),
      ),
      'facts-of-the-case': facts,
      cast: { weini: { name: 'Weini', mood: { by: 'vertrouwen', steps: { '0': 'stil', '60': 'open' } } } },
      consequences: Object.fromEntries(consequences.map((one, index) => [`gevolg-${index}`, one])),
      scenes: Object.fromEntries(scenes.map((scene, index) => [ids[index], scene])),
      endings: Object.fromEntries(endings.map((id) => [id, { tone: 'mixed', heading: id, text: ['Klaar.'] }])),
    }),
  );
});

let loads = 0;

/** Compiles without its register; each call gets a revision of its own, so that no state is shared by memory. */
export function load(file: CaseFile): LoadedProgram {
  const reporter = new Reporter('willekeurig.yaml');
  const translation = new Translation();
  const { program } = compileProgram(
    file,
    { module: 'module', cheatSheet: [{ text: { nl: 'Bel een tolk.' } }] },
    { facts: {}, competencies: {}, translation, glossary: new Glossary({}, translation, {}), local: [] },
    reporter,
  );
  if (reporter.failed) throw new Error(JSON.stringify(reporter.diagnostics, null, 1));
  return fresh(program);
}

/** The same program under another revision. */
export const fresh = (program: Omit<LoadedProgram, 'revision'>): LoadedProgram => {
  loads += 1;
  return { ...program, revision: `test-${loads}` };
};
