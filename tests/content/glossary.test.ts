import { describe, expect, it } from 'vitest';
import { Glossary } from '../../src/content/compile/glossary.ts';
import { edit, example } from '../../src/content/diagnostics/example.ts';
import { compileProject } from '../../src/content/project.ts';
import { Translation } from '../../src/content/translate/translation.ts';
import { debrief } from '../../src/engine/debrief.ts';
import { replay } from '../../src/engine/step.ts';
import { view } from '../../src/engine/view.ts';
import { present } from '../../src/lib/assert.ts';

const file = {
  cak: { forms: ['CAK'], means: 'Wie betaalt.' },
  tolk: { forms: ['tolk', 'tolken'], means: 'Wie vertaalt.' },
  tolkentelefoon: { forms: ['tolkentelefoon', 'tolk aan de telefoon'], means: 'Een tolk die je belt.' },
};
const glossary = new Glossary(file, new Translation(), {});
const found = (nl: string) => glossary.usedIn({ nl })?.nl ?? [];

describe('a term is found', () => {
  it.each([
    ['Ik bel een tolk.', ['tolk']],
    ['Tolken kosten tijd.', ['tolk']],
    ['Bel de tolkentelefoon.', ['tolkentelefoon']],
    ['Er is een tolk aan de telefoon.', ['tolkentelefoon']],
    ['De tolk, de CAK-regeling en nog een tolk.', ['tolk', 'cak']],
  ])('in “%s”', (text, ids) => {
    expect(found(text)).toEqual(ids);
  });

  it.each(['Hij vertolkt het.', 'Het cak is klein.', 'Niets bijzonders.'])('not in “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });
});

const options = { today: '2026-11-22', budget: 3_000 };
const terms = `
tolk: { forms: [tolk], means: Iemand die vertaalt., rests-on: [feit-een] }
stilte: { forms: [stil, stilte], means: Als niemand praat. }
`;
const withTerms = { ...example, 'modules/glossary.yaml': terms };
const programOf = async (files: Readonly<Record<string, string>>) =>
  present((await compileProject(files, options)).cases[0]?.program, 'program');
const journal = [
  { scene: 'begin', choices: ['bel'] },
  { scene: 'midden', choices: ['zwijg'] },
  { scene: 'slot', choices: ['herhaal'] },
];
const program = await programOf(withTerms);
const idsAfter = async (answers: number, lang: 'nl' | 'en' = 'nl', of = program) => {
  const state = replay(of, journal.slice(0, answers));
  if (!state.ok) throw new Error(state.error.reason);
  return view(of, state.value, lang).terms.map(({ id, name }) => [id, name.text, name.lang]);
};

describe('a page explains', () => {
  it('the words that it shows, each once', async () => {
    // The options of the first scene, and a line that only shows with an interpreter.
    expect(await idsAfter(0)).toEqual([['tolk', 'tolk', 'nl']]);
    expect(await idsAfter(1)).toEqual([['tolk', 'tolk', 'nl']]);
  });

  it('no word of a line that does not show', async () => {
    const other = replay(program, [
      { scene: 'begin', choices: ['praat'] },
      { scene: 'telefoon', choices: ['verder'] },
    ]);
    expect(other.ok && view(program, other.value, 'nl').terms).toEqual([]);
  });

  it('the Dutch words of a text that is not translated', async () => {
    expect(await idsAfter(0, 'en')).toEqual([['tolk', 'tolk', 'nl']]);
  });

  it('the English words of a text that is translated', async () => {
    const both = await programOf({
      ...withTerms,
      'modules/eerste/cases/voorbeeld.en.yaml': `format: 1
scenes:
  begin:
    choices:
      bel: { say: { nl: Ik bel een tolk voor u., en: I will call an interpreter for you. } }
`,
      'modules/glossary.en.yaml': `format: 1
tolk:
  forms: { nl: tolk, en: "interpreter, interpreters" }
  means: { nl: Iemand die vertaalt., en: Somebody who translates. }
`,
    });
    expect(await idsAfter(0, 'en', both)).toEqual([['tolk', 'interpreter', 'en']]);
    expect(await idsAfter(0, 'nl', both)).toEqual([['tolk', 'tolk', 'nl']]);
  });
});

it('a debrief explains a word where it is read first: at what was chosen', () => {
  const told = debrief(program, journal, 'nl');
  const explained =
    told.ok && told.value.steps.flatMap(({ options: all }) => all.map(({ id, terms: own }) => [id, own.length]));
  expect(explained).toEqual([
    ['bel', 1],
    ['praat', 0],
    ['wacht', 1],
    ['vraag', 0],
    ['zwijg', 0],
    ['leg-uit', 0],
    ['herhaal', 0],
  ]);
});

describe('the program', () => {
  it('carries the terms that it uses, and no others', async () => {
    const more = {
      ...withTerms,
      'modules/glossary.yaml': `${terms}ander: { forms: [xylofoon], means: Iets anders. }\n`,
    };
    expect(Object.keys((await programOf(more)).terms ?? {})).toEqual(['stilte', 'tolk']);
    expect((await programOf(more)).revision).toBe(program.revision);
  });

  it('is as it was where no word needs explaining', async () => {
    expect(await programOf(example)).not.toHaveProperty('terms');
  });

  it('dates a meaning that rests on what changes often', async () => {
    const volatile = edit('volatile: false', 'volatile: true', 'modules/facts.yaml')(withTerms);
    expect((await programOf(volatile)).terms?.tolk?.asOf).toBe('2025-10');
    expect(program.terms?.tolk).not.toHaveProperty('asOf');
  });
});

it('a meaning cannot rest on a fact that is not there', async () => {
  const { diagnostics } = await compileProject(
    edit('[feit-een]', '[feit-ene]', 'modules/glossary.yaml')(withTerms),
    options,
  );
  expect(diagnostics.find(({ code }) => code === 'K202')).toMatchObject({ file: 'modules/glossary.yaml' });
});
