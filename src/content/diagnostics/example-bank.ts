/** Where the bank of the sound example stands. */
export const testPath = 'modules/eerste/test.yaml';

const item = (id: string, change: Readonly<Record<string, string>> = {}): string => {
  const fields = {
    roles: '[huisarts, doktersassistent, poh-ggz]',
    goal: 'bellen',
    stem: `Iemand spreekt geen Nederlands. Wat doe je bij ${id}?`,
    options: '{ bel: Ik bel een tolk., wacht: Ik wacht nog even., praat: Ik praat wat harder. }',
    best: 'bel',
    rationale: 'Zo begrijpen jullie elkaar.',
    'rests-on': '[feit-een]',
    ...change,
  };
  return `  ${id}:\n${Object.entries(fields)
    .map(([key, value]) => `    ${key}: ${value}\n`)
    .join('')}`;
};

/** The same options, with the best one in each place. */
export const places = [
  '{ bel: Ik bel een tolk., wacht: Ik wacht nog even., praat: Ik praat wat harder. }',
  '{ wacht: Ik wacht nog even., bel: Ik bel een tolk., praat: Ik praat wat harder. }',
  '{ wacht: Ik wacht nog even., praat: Ik praat wat harder., bel: Ik bel een tolk. }',
];

/** A sound bank in which nothing gives the best option away; each example of a diagnostic changes something. */
export const soundBank = (change: (at: number) => Readonly<Record<string, string>> = () => ({}), count = 24): string =>
  `format: 1\nprepared: 2026-11-22\nexpires: 2027-11-22\nitems:\n${Array.from({ length: count }, (_, at) =>
    item(`vraag-${at + 1}`, { options: places[at % 3] ?? '', ...change(at) }),
  ).join('')}`;
