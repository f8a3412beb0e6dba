import { define, type ExampleFiles } from '../diagnostic.ts';

/** 7xx: what readers of another language get. */

const overlay =
  (text: string) =>
  (files: ExampleFiles): ExampleFiles => ({ ...files, 'modules/eerste/cases/voorbeeld.en.yaml': `format: 1\n${text}` });

const names: Readonly<Record<string, string>> = { en: 'het Engels' };
const nameOf = (lang: string): string => names[lang] ?? lang;

/** The beginning of a text, enough to find it by. */
const start = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

export const missing = define<{ lang: string; name: string; nl: string }>({
  code: 'K701',
  severity: 'warning',
  message: ({ lang, nl }) => `“${start(nl)}” is nog niet in ${nameOf(lang)} vertaald; daar staat nu Nederlands.`,
  hint: ({ lang, name }) =>
    `Vul \`${lang}\` in. Staat de tekst er nog niet bij, dan voegt \`npm run modules -- translate ${name}\` hem toe.`,
  example: overlay('title: { nl: Een voorbeeld, en: }\n'),
});

export const outdated = define<{ lang: string; name: string; was: string; nl: string }>({
  code: 'K702',
  severity: 'warning',
  message: ({ was, nl }) =>
    `Het Nederlands veranderde na deze vertaling: eerst “${start(was)}”, nu “${start(nl)}”. Daarom staat daar nu Nederlands.`,
  hint: ({ lang, name }) =>
    `Draai \`npm run modules -- translate ${name}\`, werk \`${lang}\` bij en haal de regel \`was\` weg.`,
  example: overlay('title: { nl: Een oud voorbeeld, en: An old example }\n'),
});

export const untranslated = define<{ lang: string; name: string; count: number }>({
  code: 'K703',
  severity: 'warning',
  message: ({ lang, count }) =>
    `Dit is nog niet in ${nameOf(lang)} vertaald (${count} teksten), dus daar staat alles in het Nederlands.`,
  hint: ({ name }) =>
    `\`npm run modules -- translate ${name}\` maakt het bestand om in te vullen; dat mag als laatste.`,
  example: (files) => files,
});

export const stray = define<{ name: string }>({
  code: 'K704',
  severity: 'warning',
  message: () => 'Bij deze vertaling hoort geen Nederlandse tekst meer, dus niemand leest haar.',
  hint: ({ name }) => `\`npm run modules -- translate ${name}\` haalt weg wat nergens bij hoort.`,
  example: overlay('scenes: { weg: { heading: { nl: Weg, en: Gone } } }\n'),
});
