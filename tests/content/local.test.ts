import { describe, expect, it } from 'vitest';
import { edit, example } from '../../src/content/diagnostics/example.ts';
import { compileProject } from '../../src/content/project.ts';
import { debrief } from '../../src/engine/debrief.ts';
import { replay } from '../../src/engine/step.ts';
import { view } from '../../src/engine/view.ts';
import { present } from '../../src/lib/assert.ts';

const options = { today: '2026-11-22', budget: 3_000 };
const slots = `
tolk: { label: Tolkdienst, ask: Wie bel je?, example: Alleen overdag. }
spoed: { label: Spoed, ask: Wie kan nu komen?, example: De dokter. }
`;
const mark = (files: typeof example) =>
  edit(
    '        rests-on: [feit-een]\n        to: midden\n      praat:',
    '        rests-on: [feit-een]\n        local: [tolk]\n        to: midden\n      praat:',
  )(edit('heading: Het midden', 'heading: Het midden\n    local: [spoed, tolk]')(files));
const marked = mark({ ...example, 'modules/local.yaml': slots });
const programOf = async (files: typeof example) =>
  present((await compileProject(files, options)).cases[0]?.program, 'program');
const program = await programOf(marked);

describe('a mark', () => {
  it('for a slot that is not there is an error where it stands, with the slot that was meant', async () => {
    const { diagnostics } = await compileProject(edit('local: [tolk]', 'local: [tolkk]')(marked), options);
    const found = diagnostics.find(({ code }) => code === 'K213');
    const file = present(marked['modules/eerste/cases/voorbeeld.yaml'], 'file').split('\n');
    expect(found).toMatchObject({
      severity: 'error',
      file: 'modules/eerste/cases/voorbeeld.yaml',
      line: file.findIndex((line) => line.includes('local: [tolk]')) + 1,
      hint: 'Bedoelde je `tolk`?',
    });
  });

  it('makes the program carry the words of its slot, and of no other', async () => {
    const more = { ...marked, 'modules/local.yaml': `${slots}ander: { label: Ander, ask: Wat?, example: Zo. }\n` };
    expect(Object.keys((await programOf(more)).local ?? {})).toEqual(['tolk', 'spoed']);
    expect((await programOf(more)).revision).toBe(program.revision);
  });

  it('leaves a program without any as it was', async () => {
    expect(await programOf(example)).not.toHaveProperty('local');
  });

  it('is shown in the language of the page', async () => {
    const both = await programOf({
      ...marked,
      'modules/local.en.yaml':
        'format: 1\ntolk: { label: { nl: Tolkdienst, en: Interpreter service }, ask: { nl: Wie bel je?, en: Who do you call? } }\n',
    });
    const state = replay(both, [{ scene: 'begin', choices: ['bel'] }]);
    expect(state.ok && view(both, state.value, 'en').local.reaction).toEqual([
      {
        id: 'tolk',
        label: { text: 'Interpreter service', lang: 'en' },
        ask: { text: 'Who do you call?', lang: 'en' },
      },
    ]);
  });
});

it('a slot that no case marks is a warning', async () => {
  const { diagnostics } = await compileProject({ ...example, 'modules/local.yaml': slots }, options);
  expect(diagnostics.filter(({ code }) => code === 'K811').map(({ line }) => line)).toEqual([2, 3]);
});

describe('a scene', () => {
  const at = (choice: string) => {
    const state = replay(program, [{ scene: 'begin', choices: [choice] }]);
    if (!state.ok) throw new Error(state.error.reason);
    const { reaction, scene } = view(program, state.value, 'nl').local;
    return [reaction.map(({ id }) => id), scene.map(({ id }) => id)];
  };

  it('has the slots of the choice that led to it, then its own, each once', () => {
    expect(at('bel')).toEqual([['tolk'], ['spoed']]);
  });

  it('has none of a choice that was not made', () => {
    expect(at('wacht')).toEqual([[], ['spoed', 'tolk']]);
  });
});

it('a debrief has each slot once, where it was on offer, whatever was chosen', () => {
  const told = debrief(
    program,
    [
      { scene: 'begin', choices: ['wacht'] },
      { scene: 'midden', choices: ['zwijg'] },
      { scene: 'slot', choices: ['herhaal'] },
    ],
    'nl',
  );
  expect(told.ok && told.value.steps.map(({ local }) => local.map(({ id }) => id))).toEqual([['tolk'], ['spoed'], []]);
});
