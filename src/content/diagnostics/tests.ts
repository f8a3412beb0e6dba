import { define, didYouMean, type ExampleFiles } from '../diagnostic.ts';
import { inOnePlace } from './best.ts';
import { places, soundBank, testPath } from './example-bank.ts';

/** 9xx: the knowledge test. */

const bank =
  (change: Parameters<typeof soundBank>[0], count = 24) =>
  (files: ExampleFiles): ExampleFiles => ({ ...files, [testPath]: soundBank(change, count) });

/** One item different from the others. */
const first =
  (change: Readonly<Record<string, string>>) =>
  (at: number): Readonly<Record<string, string>> =>
    at === 0 ? change : {};

export const threeOptions = define<{ item: string; count: number }>({
  code: 'K901',
  severity: 'error',
  message: ({ item, count }) => `\`${item}\` heeft ${count} antwoorden; een vraag heeft er precies drie.`,
  hint: () => 'Drie goede antwoorden zijn genoeg: een vierde is bijna altijd vulling.',
  example: bank(first({ options: '{ bel: Ik bel een tolk., wacht: Ik wacht nog even. }' })),
});

export const unknownBest = define<{ best: string; near: string | undefined }>({
  code: 'K902',
  severity: 'error',
  message: ({ best }) => `\`${best}\` is geen van de antwoorden, dus niemand kan het goed doen.`,
  hint: ({ near }) => didYouMean(near, 'Noem bij `best` de id van een van de drie antwoorden.'),
  example: bank(first({ best: 'bell' })),
});

export const unknownGoal = define<{ goal: string; near: string | undefined }>({
  code: 'K903',
  severity: 'error',
  message: ({ goal }) => `\`${goal}\` is geen doel van deze module.`,
  hint: ({ near }) => didYouMean(near, 'Noem een id uit `goals` in module.yaml.'),
  example: bank(first({ goal: 'belen' })),
});

export const sameStem = define<{ other: string }>({
  code: 'K904',
  severity: 'warning',
  message: ({ other }) => `Deze vraag staat er al, bij \`${other}\`; in één toets zou dat opvallen.`,
  hint: () => 'Stel een andere vraag, of haal er een weg.',
  example: bank((at) => (at < 2 ? { stem: 'Wat doe je?' } : {})),
});

export const fewItems = define<{ role: string; count: number; least: number }>({
  code: 'K905',
  severity: 'warning',
  message: ({ role, count, least }) =>
    `Voor \`${role}\` zijn er ${count} vragen; met minder dan ${least} komen bij een tweede poging dezelfde terug.`,
  hint: ({ role }) => `Schrijf er vragen bij, of zet \`${role}\` bij \`roles\` van vragen die ook voor die rol gelden.`,
  example: bank(undefined, 23),
});

export const bestIsLongest = define<{ share: number }>({
  code: 'K906',
  severity: 'warning',
  message: ({ share }) => `Bij ${share} % van de vragen is het beste antwoord het langste; dat valt op.`,
  hint: () => 'Houd het bij hoogstens 40 %: maak andere antwoorden langer of deze korter.',
  example: bank(() => ({
    best: 'bel',
    options: '{ bel: Ik bel nu meteen een tolk., wacht: Ik wacht., praat: Ik praat. }',
  })),
});

export const bestInOnePlace = define<{ place: number; share: number }>({
  code: 'K907',
  ...inOnePlace({ many: 'vragen', best: 'het beste antwoord', options: 'antwoorden' }),
  example: bank(() => ({ options: places[0] ?? '' })),
});

export const noModule = define<{ module: string }>({
  code: 'K908',
  severity: 'error',
  message: ({ module }) => `Er is geen module \`${module}\`, dus deze toets hoort nergens bij.`,
  hint: () => 'Zet de toets in de map van een module, naast module.yaml.',
  example: (files) => ({ ...files, 'modules/tweede/test.yaml': soundBank() }),
});
