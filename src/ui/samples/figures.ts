import type { Verdict } from '../../domain/case.ts';
import type { DecisionFigures } from '../../engine/figures.ts';
import type { Choice, LoadedProgram, Scene } from '../../engine/program.ts';
import { interpreters, mijnDochter } from './catalogue.ts';

/* A made-up class of twelve for the examples. */

const choice = (id: string, say: string, verdict: Verdict, why: string): Choice => ({
  ...{ id, verdict, reaction: [], evidence: {}, restsOn: [] },
  ...{ say: { nl: say }, why: { nl: why }, instead: { nl: '“Fijn dat je helpt. Ik bel een tolk.”' } },
});

const scene = (heading: string, ask: string, choices: readonly Choice[]): Scene => ({
  ...{ kind: 'single', phase: 'gesprek', core: true, lines: [], certainty: true, interrupts: false },
  ...{ heading: { nl: heading }, ask: { nl: ask }, choices },
});

const scenes = {
  binnenkomst: scene('De dochter vertaalt snel', 'Wat zeg je?', [
    choice('bel-tolk', 'Dank je, Selam. Ik bel een tolk.', 'aanbevolen', 'Zo kan Selam gewoon dochter zijn.'),
    choice('even-zo', 'Fijn. Voor deze ene keer kan het.', 'afgeraden', 'Een kind kan niet alles vertalen.'),
    choice('app', 'Ik pak een vertaalapp.', 'verdedigbaar', 'Een app helpt bij korte vragen.'),
  ]),
  fluisteren: scene('Selam fluistert', 'Wat doe je?', [
    choice('vraag', 'Ik vraag haar moeder zelf, via de tolk.', 'aanbevolen', 'Zo hoor je het van haarzelf.'),
    choice('door', 'Ik ga verder met het onderzoek.', 'schadelijk', 'Wat ze wilde zeggen, hoor je nu niet meer.'),
  ]),
};

/** A program of two scenes; the examples show nothing else of it. */
export const program: LoadedProgram = {
  ...{ format: 1, revision: 'sample', id: mijnDochter.id, module: interpreters.id, role: mijnDochter.role },
  ...{ title: mijnDochter.title, brief: mijnDochter.brief, prepared: mijnDochter.prepared, help: [], cheatSheet: [] },
  machine: { id: 'sample', type: 'parallel', context: { meters: {}, memory: [] }, states: {} },
  ...{ conditions: {}, meters: {}, situation: {}, consequences: [], cast: {}, codes: {}, competencies: {} },
  scenes,
  endings: { rust: { tone: 'strong', heading: { nl: 'Mevrouw gaat met een plan naar huis' }, lines: [] } },
  sources: {},
  patient: 'weini',
};

const figures = (
  id: keyof typeof scenes,
  counts: readonly number[],
  more: Partial<DecisionFigures>,
): DecisionFigures => ({
  ...{ scene: id, program, answered: counts.reduce((sum, count) => sum + count, 0) },
  options: scenes[id].choices.map((one, at) => ({
    ...{ choice: one, count: counts[at] ?? 0, certainty: { sure: 0, doubt: 0, guess: 0 } },
  })),
  ...{ entropy: 0, against: 0, surelyWrong: 0, ...more },
});

export const decisions: readonly DecisionFigures[] = [
  figures('binnenkomst', [5, 6, 1], { entropy: 0.83, against: 6, surelyWrong: 4 / 12 }),
  figures('fluisteren', [11, 1], { entropy: 0.41, against: 1, surelyWrong: 0 }),
];
