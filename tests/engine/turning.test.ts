import { describe, expect, it } from 'vitest';
import { edit, example } from '../../src/content/diagnostics/example.ts';
import { compileProject } from '../../src/content/project.ts';
import { debrief } from '../../src/engine/debrief.ts';
import { weightiest } from '../../src/engine/turning.ts';
import { present } from '../../src/lib/assert.ts';

type Edit = ReturnType<typeof edit>;

/** What the debrief of the example tells, with some of it changed, after these answers. */
async function told(answers: readonly string[], edits: readonly Edit[] = []) {
  const { cases } = await compileProject(
    edits.reduce((files, change) => change(files), example),
    { today: '2026-11-22' },
  );
  const program = present(cases[0]?.program, 'program');
  const journal = answers.map((answer) => {
    const [scene = '', choice = ''] = answer.split('.');
    return { scene, choices: [choice] };
  });
  const found = debrief(program, journal, 'nl');
  if (!found.ok) throw new Error(found.error.reason);
  return found.value;
}

const turning = async (answers: readonly string[], edits: readonly Edit[] = []) =>
  (await told(answers, edits)).steps.map((step) => step.turning);

const plain = ['begin.wacht', 'midden.zwijg', 'slot.herhaal'];
const asked = (when: string) =>
  edit('{ chose: begin.bel }, text: U belde een tolk. }', `${when}, text: U weet het nog. }`);

describe('a turning point', () => {
  it('is no decision after which all went on as it did', async () => {
    expect(await turning(plain)).toEqual([undefined, undefined, undefined]);
  });

  it('is a decision with which the mood of the person across stepped', async () => {
    const [first] = await turning(['begin.bel', 'midden.zwijg', 'slot.herhaal'], [asked('{ tolk: telefoon }')]);
    const name = { text: 'Weini', lang: 'nl' };
    expect(first).toEqual({ harm: false, seemed: { name, word: { text: 'open', lang: 'nl' } } });
  });

  it('is a harmful choice', async () => {
    const harmful = edit(
      'verdict: verdedigbaar\n        reaction: Het blijft stil.',
      'verdict: schadelijk\n        reaction: Het blijft stil.',
    );
    expect(await turning(plain, [harmful])).toEqual([{ harm: true }, undefined, undefined]);
  });

  it('is a choice that a text comes back to two answers later', async () => {
    expect(await turning(plain, [asked('{ chose: begin.wacht }')])).toEqual([
      { harm: false, echo: { step: 2, heading: { text: 'Het slot', lang: 'nl' } } },
      undefined,
      undefined,
    ]);
  });

  it('is no choice that the very next text asks for, or that was not made', async () => {
    expect(await turning(plain, [asked('{ chose: midden.zwijg }')])).toEqual([undefined, undefined, undefined]);
    expect(await turning(plain, [asked('{ not: { chose: begin.bel } }')])).toEqual([undefined, undefined, undefined]);
  });

  it('names the answer whose reaction comes back to it, or the ending', async () => {
    const reaction = edit(
      'reaction: Zij vertelt het terug.',
      'reaction: [{ when: { chose: begin.wacht }, text: U wachtte toen. }, Zij vertelt het terug.]',
    );
    const ending = edit('text: [Het is goed.]', 'text: [{ when: { chose: midden.zwijg }, text: U zweeg. }, Goed.]');
    expect(await turning(plain, [reaction, ending])).toEqual([
      { harm: false, echo: { step: 2, heading: { text: 'Het slot', lang: 'nl' } } },
      { harm: false, echo: { heading: { text: 'Goed', lang: 'nl' } } },
      undefined,
    ]);
  });
});

describe('of many turning points', () => {
  const harm = { weight: [1, 0, 0] } as const;
  const far = { weight: [0, 30, 0] } as const;
  const near = { weight: [0, 10, 1] } as const;
  const echo = { weight: [0, 0, 1] } as const;

  it('the three weightiest stay: harm, then how far a mood moved, then an echo', () => {
    expect(weightiest([echo, near, far, harm])).toEqual([harm, far, near]);
  });

  it('the earlier of equals stays', () => {
    const equals = [1, 2, 3, 4].map((at) => ({ ...near, at }));
    expect(weightiest(equals)).toEqual(equals.slice(0, 3));
  });
});

it('a competency is counted by the moments that offered it, whatever their weight', async () => {
  const twice = edit(
    'verdict: aanbevolen\n        reaction: Zij vertelt',
    'verdict: aanbevolen\n        evidence: { taal: 3 }\n        reaction: Zij vertelt',
  );
  const counted = async (answers: readonly string[]) => (await told(answers, [twice])).competencies;
  const sums = { id: 'taal', possible: 5, chances: 2 };
  expect(await counted(plain)).toEqual([{ ...sums, earned: 3, shown: 1 }]);
  expect(await counted(['begin.bel', 'midden.zwijg', 'slot.herhaal'])).toEqual([{ ...sums, earned: 5, shown: 2 }]);
});

describe('the course of a person', () => {
  it('begins before the first answer, and has one moment for each answer', async () => {
    const { course } = await told(['begin.bel', 'midden.zwijg', 'slot.herhaal']);
    expect(course?.moments.map(({ step, word, value }) => [step, word.text, value])).toEqual([
      [undefined, 'stil', 50],
      [0, 'open', 60],
      [1, 'open', 60],
      [2, 'open', 60],
    ]);
    expect(course?.levels.map(({ from, word }) => [from, word.text])).toEqual([
      [0, 'stil'],
      [60, 'open'],
    ]);
  });

  it('is absent where nobody shows a mood', async () => {
    const without = edit(', mood: { by: vertrouwen, steps: { 0: stil, 60: open } }', '');
    expect((await told(plain, [without])).course).toBeUndefined();
  });
});

it('an option beside the chosen one says what it would have done', async () => {
  const { steps } = await told(plain);
  const outcomes = steps[0]?.options.map(
    ({ outcome }) => outcome && [outcome.reaction[0]?.text, outcome.mood?.word.text],
  );
  expect(outcomes).toEqual([['Weini knikt.', 'open'], ['Weini kijkt weg.', 'stil'], undefined]);
});
