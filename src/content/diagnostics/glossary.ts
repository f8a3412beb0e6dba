import { define, type ExampleFiles } from '../diagnostic.ts';

/** 80x: the words that are explained. */

const terms =
  (text: string) =>
  (files: ExampleFiles): ExampleFiles => ({ ...files, 'modules/glossary.yaml': text });

export const sharedForm = define<{ form: string; other: string }>({
  code: 'K801',
  severity: 'error',
  message: ({ form, other }) => `\`${form}\` hoort al bij \`${other}\`, dus niemand weet welke uitleg er dan komt.`,
  hint: () => 'Geef elk woord één uitleg: voeg ze samen, of kies een andere vorm.',
  example: terms('een: { forms: [CAK], means: Het ene. }\ntwee: { forms: [cak], means: Het andere. }\n'),
});

export const longMeaning = define<{ count: number }>({
  code: 'K802',
  severity: 'warning',
  message: ({ count }) => `Deze uitleg heeft ${count} zinnen; wie een woord opzoekt wil terug naar het gesprek.`,
  hint: () => 'Maak er één zin van.',
  example: terms('een: { forms: [CAK], means: Het CAK betaalt. Soms ook niet. }\n'),
});
