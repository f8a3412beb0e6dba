import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edit, example } from '../../src/content/diagnostics/example.ts';
import { type Difference, diff } from '../../src/content/diff/diff.ts';
import { compileProject } from '../../src/content/project.ts';
import type { CaseFile, LineFile } from '../../src/content/schema/case.ts';
import type { Program } from '../../src/engine/program.ts';
import { present } from '../../src/lib/assert.ts';
import { canonicalJson } from '../../src/lib/json.ts';
import { arbitraryCase, load } from '../support/arbitrary-case.ts';

type Edit = ReturnType<typeof edit>;

async function compiled(...edits: readonly Edit[]): Promise<Program> {
  const { cases, diagnostics } = await compileProject(
    edits.reduce((files, change) => change(files), example),
    { today: '2026-11-22' },
  );
  return present(cases[0]?.program, JSON.stringify(diagnostics));
}

const before = await compiled();
const edited = async (...edits: readonly Edit[]): Promise<Difference> => diff(before, await compiled(...edits));
const comparable = ({ decisions }: Difference) =>
  Object.fromEntries(decisions.map((one) => [one.scene, one.comparable]));

/** The same case in other words, with a plain line more in every text; ids, rules and conditions are left alone. */
function reworded(file: CaseFile, suffix: string): CaseFile {
  const line = (one: LineFile): LineFile =>
    typeof one === 'string' ? one + suffix : { ...one, text: one.text + suffix };
  const lines = (all: readonly LineFile[]): LineFile[] => [...all.map(line), `Nog een regel.${suffix}`];
  const mapped = <T>(record: Readonly<Record<string, T>>, map: (value: T) => T): Record<string, T> =>
    Object.fromEntries(Object.entries(record).map(([key, value]) => [key, map(value)]));
  return {
    ...file,
    title: file.title + suffix,
    brief: file.brief + suffix,
    cast: mapped(file.cast, (person) => ({ ...person, name: person.name + suffix })),
    scenes: mapped(file.scenes, (scene) => ({
      ...scene,
      heading: scene.heading + suffix,
      text: lines(scene.text),
      ...(scene.choices
        ? {
            choices: mapped(scene.choices, (choice) => ({
              ...choice,
              say: choice.say + suffix,
              reaction: lines([choice.reaction ?? []].flat()),
            })),
          }
        : {}),
    })),
    endings: mapped(file.endings, (ending) => ({
      ...ending,
      heading: ending.heading + suffix,
      text: lines(ending.text),
    })),
  };
}

describe('on generated cases', () => {
  it('a program has no difference with itself, whatever the order of its keys', () => {
    fc.assert(
      fc.property(arbitraryCase, (file) => {
        const program = load(file);
        const stored: Program = JSON.parse(canonicalJson(program));
        expect(diff(program, stored)).toMatchObject({
          kind: 'none',
          texts: [],
          structure: [],
          gone: [],
          sameRoutes: true,
        });
      }),
    );
  });

  it('other words are never another structure', () => {
    fc.assert(
      fc.property(arbitraryCase, fc.constantFrom(' x', '!', ' — en meer'), (file, suffix) => {
        const difference = diff(load(file), load(reworded(file, suffix)));
        expect(difference).toMatchObject({ kind: 'texts', structure: [], gone: [], sameRoutes: true });
        expect(Object.values(comparable(difference)).filter((kind) => kind !== 'reworded')).toEqual([]);
      }),
    );
  });

  it('whatever the two cases are, each decision of either is told once', () => {
    fc.assert(
      fc.property(arbitraryCase, arbitraryCase, (one, other) => {
        const scenes = diff(load(one), load(other)).decisions.map(({ scene }) => scene);
        expect(new Set(scenes).size).toBe(scenes.length);
      }),
    );
  });
});

describe('an edit of words', () => {
  it.each([
    ['the title', edit('title: Een voorbeeld', 'title: Anders'), ['de casus', 'titel']],
    ['the date', edit('prepared: 2026-11-22', 'prepared: 2027-01-01'), ['de casus', 'datum']],
    ['the cheat sheet', edit('[Bel een tolk.]', '[Bel.]', 'modules/eerste/module.yaml'), ['de casus', 'spiekbriefje']],
    ['a question', edit('ask: Wat doe je?', 'ask: En nu?'), ['begin', 'vraag']],
    ['a reaction', edit('Weini kijkt weg.', 'Zij kijkt weg.'), ['begin.praat', 'reactie']],
    ['a reason', edit('why: Zij mist de helft.', 'why: Zij mist veel.'), ['begin.praat', 'waarom']],
    ['a source', edit('publisher: NHG', 'publisher: LHV', 'modules/facts.yaml'), ['bron feit-een', 'herkomst']],
    ['a competency', edit('name: Taal,', 'name: Spraak,', 'modules/competencies.yaml'), ['onderdeel taal', 'naam']],
    ['a mood', edit('0: stil', '0: bang'), ['persoon weini', 'stemming']],
  ])('%s is told by place and part, and nothing else is', async (_, change, [place, part]) => {
    const { kind, texts, structure } = await edited(change);
    expect([kind, structure]).toEqual(['texts', []]);
    expect(texts).toEqual([expect.objectContaining({ place, part })]);
  });

  it('leaves a decision comparable, and says when the question itself reads differently', async () => {
    expect(comparable(await edited(edit('why: Zij mist de helft.', 'why: Anders.')))).toEqual({
      begin: 'same',
      midden: 'same',
      slot: 'same',
    });
    expect(comparable(await edited(edit('say: Ik praat rustig', 'say: Ik praat nu rustig')))).toMatchObject({
      begin: 'reworded',
      midden: 'same',
    });
  });
});

describe('an edit of rules', () => {
  it.each([
    [
      'an effect on a meter',
      edit('effects: { vertrouwen: -10, tijd: -6 }', 'effects: { vertrouwen: -12, tijd: -6 }'),
      'begin.praat, effecten: tijd −6, vertrouwen −10 → tijd −6, vertrouwen −12',
    ],
    [
      'an effect on a fact',
      edit('vertrouwen: -10, tijd: -6 }', 'vertrouwen: -10, tijd: -6, tolk: telefoon }'),
      'begin.praat, effecten: tijd −6, vertrouwen −10 → tijd −6, vertrouwen −10, tolk = telefoon',
    ],
    [
      'a target by condition',
      edit('at-least: 60 } }, to: slot', 'at-least: 55 } }, to: slot'),
      'midden.vraag, gaat naar: als vertrouwen ≥ 60: slot; pauze → als vertrouwen ≥ 55: slot; pauze',
    ],
    ['the target of an interruption', edit('to: back', 'to: midden'), 'telefoon, gaat naar: back → midden'],
    [
      'the condition of a consequence',
      edit('tijd: { below: 5 }', 'tijd: { below: 6 }'),
      'gevolg bel-gaat, voorwaarde: tijd < 5 → tijd < 6',
    ],
    [
      'the condition of a text',
      edit('when: { tolk: telefoon }', 'when: { tolk: geen }'),
      'midden, voorwaarden bij tekst: tolk = telefoon → tolk = geen',
    ],
    [
      'a verdict',
      edit('verdict: verdedigbaar\n        reaction: Het blijft', 'verdict: schadelijk\n        reaction: Het blijft'),
      'begin.wacht, oordeel: verdedigbaar → schadelijk',
    ],
    ['evidence', edit('evidence: { taal: 2 }', 'evidence: { taal: 1 }'), 'begin.bel, telt mee voor: taal 2 → taal 1'],
    ['a meter', edit('vertrouwen: { start: 50 }', 'vertrouwen: { start: 51 }'), 'meter vertrouwen, begin: 50 → 51'],
    [
      'a value of a fact',
      edit('tolk: [geen, telefoon]', 'tolk: [geen, telefoon, app]'),
      'feit tolk, waarden: geen, telefoon → geen, telefoon, app',
    ],
    ['whether certainty is asked', edit('certainty: true', 'certainty: false'), 'begin, vraagt hoe zeker: ja → nee'],
    ['the tone of an ending', edit('tone: mixed', 'tone: harm'), 'anders, toon: mixed → harm'],
  ])('%s is told with what it was', async (_, change, expected) => {
    const { kind, structure, gone } = await edited(change);
    const told = structure.map((one) => `${one.place}, ${one.part}: ${one.old} → ${one.new}`);
    expect([kind, told, gone]).toEqual(['structure', [expected], []]);
  });

  it.each([
    ['a verdict', edit('verdict: afgeraden\n        effects', 'verdict: schadelijk\n        effects'), 'changed', true],
    ['an effect', edit('tijd: -6 }', 'tijd: -7 }'), 'same', false],
    ['evidence', edit('taal: 2', 'taal: 3'), 'same', true],
    ['a condition', edit('say: Ik praat', 'when: { tolk: geen }\n        say: Ik praat'), 'changed', false],
  ])('%s: what stays comparable of the decision and of the endings', async (_, change, decision, sameRoutes) => {
    const difference = await edited(change);
    expect([comparable(difference).begin, difference.sameRoutes]).toEqual([decision, sameRoutes]);
  });

  it('a choice that is new is told once, and makes the decision another', async () => {
    const { kind, structure, ...difference } = await edited(
      edit(
        '      leg-uit:\n',
        '      zwijg:\n        say: Ik zeg even niets meer.\n        verdict: verdedigbaar\n        reaction: Stilte.\n        why: Dat kan.\n        rests-on: [feit-een]\n        to: anders\n      leg-uit:\n',
      ),
    );
    expect([kind, structure]).toEqual(['structure', [{ place: 'slot.zwijg', part: 'er is', old: 'nee', new: 'ja' }]]);
    expect(comparable({ kind, structure, ...difference })).toMatchObject({ slot: 'changed', begin: 'same' });
  });
});

describe('what is gone', () => {
  it('a choice whose id was renamed is recognised by its words', async () => {
    const { kind, gone, ...difference } = await edited(edit('      wacht:\n', '      afwachten:\n'));
    expect([kind, gone]).toEqual(['choices-gone', [{ what: 'keuze', id: 'begin.wacht', renamed: 'afwachten' }]]);
    expect(comparable({ kind, gone, ...difference }).begin).toBe('changed');
    expect(difference.sameRoutes).toBe(false);
  });

  it('a choice whose id and words were changed is recognised by its name', async () => {
    const { gone } = await edited(
      edit('      wacht:\n', '      wachten:\n'),
      edit('say: Ik wacht nog even met praten.', 'say: Ik wacht nog heel even.'),
    );
    expect(gone).toEqual([{ what: 'keuze', id: 'begin.wacht', renamed: 'wachten' }]);
  });

  it('a scene takes its choices with it, and a decision with it is in the old version only', async () => {
    const renamed = edit('  slot:\n', '  afscheid:\n');
    const all = (files: Readonly<Record<string, string>>) =>
      Object.fromEntries(
        Object.entries(renamed(files)).map(([path, text]) => [
          path,
          text.replaceAll('to: slot', 'to: afscheid').replaceAll('- slot:', '- afscheid:'),
        ]),
      );
    const difference = await edited(all);
    expect(difference.gone).toEqual([{ what: 'scène', id: 'slot', renamed: 'afscheid' }]);
    expect(difference.structure.filter(({ part }) => part === 'er is')).toEqual([
      { place: 'afscheid', part: 'er is', old: 'nee', new: 'ja' },
    ]);
    expect(comparable(difference)).toMatchObject({ slot: 'gone', afscheid: 'new' });
  });

  it('a case under another id is another case', () => {
    expect(diff(before, { ...before, id: 'ander' }).gone).toEqual([
      { what: 'casus', id: 'voorbeeld', renamed: 'ander' },
    ]);
  });
});

it('the same choices in another order are told as that', () => {
  const begin = present(before.scenes.begin, 'begin');
  const scenes = { ...before.scenes, begin: { ...begin, choices: [...begin.choices].reverse() } };
  expect(diff(before, { ...before, scenes }).structure).toEqual([
    { place: 'begin', part: 'volgorde van de keuzes', old: 'bel, praat, wacht', new: 'wacht, praat, bel' },
  ]);
});
