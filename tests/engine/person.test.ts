import { describe, expect, it } from 'vitest';
import { edit, example } from '../../src/content/diagnostics/example.ts';
import { compileProject } from '../../src/content/project.ts';
import { debrief } from '../../src/engine/debrief.ts';
import { replay } from '../../src/engine/step.ts';
import { view } from '../../src/engine/view.ts';
import { present } from '../../src/lib/assert.ts';

/** The example with a scene in between that is with somebody else, whose own meter the choice before it moves. */
const files = [
  edit(
    '  weini: { name',
    '  vries: { name: Mevrouw De Vries, mood: { by: geduld, steps: { 0: kortaf, 50: vrolijk } } }\n  weini: { name',
  ),
  edit('meters:\n', 'meters:\n  geduld: { start: 40 }\n'),
  edit('    heading: De pauze\n', '    heading: De pauze\n    with: vries\n'),
  edit('        say: Ik vraag wat zij', '        effects: { geduld: +20 }\n        say: Ik vraag wat zij'),
  // The cast's first one is the patient.
  edit('cast:\n  vries', 'cast:\n  arts: { name: Jij }\n  vries'),
].reduce((all, change) => change(all), example);

const { cases } = await compileProject(files, { today: '2026-11-22' });
const program = present(cases[0]?.program, 'program');
const journal = [
  { scene: 'begin', choices: ['wacht'] },
  { scene: 'midden', choices: ['vraag'] },
  { scene: 'pauze', choices: ['verder'] },
  { scene: 'slot', choices: ['herhaal'] },
];
const cardAfter = (answers: number) => {
  const state = replay(program, journal.slice(0, answers));
  if (!state.ok) throw new Error(state.error.reason);
  return view(program, state.value, 'nl').patient;
};

describe('the card', () => {
  it('shows whom a scene is with, in their own mood', () => {
    expect(cardAfter(2)).toMatchObject({
      id: 'vries',
      name: { text: 'Mevrouw De Vries' },
      mood: { text: 'vrolijk' },
    });
  });

  it('announces no change of somebody who was not there before', () => {
    expect(cardAfter(2).moodChanged).toBe(false);
  });

  it('shows the patient before and after, and at the ending', () => {
    expect([0, 1, 3, 4].map((answers) => cardAfter(answers).id)).toEqual(['arts', 'arts', 'arts', 'arts']);
  });
});

it('the debrief says how the person of each scene seemed', () => {
  const told = debrief(program, journal, 'nl');
  expect(told.ok && told.value.steps.map(({ mood }) => mood)).toEqual([
    undefined,
    undefined,
    { name: { text: 'Mevrouw De Vries', lang: 'nl' }, word: { text: 'vrolijk', lang: 'nl' } },
    undefined,
  ]);
});

it('a scene with nobody of the cast is an error', async () => {
  const wrong = edit('with: vries', 'with: vreis')(files);
  const { diagnostics } = await compileProject(wrong, { today: '2026-11-22' });
  expect(diagnostics.find(({ code }) => code === 'K207')?.hint).toBe('Bedoelde je `vries`?');
});
