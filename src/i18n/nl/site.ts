import type { Role } from '../../domain/case.ts';

const minutes = (count: number): string => (count === 1 ? '1 minuut' : `${count} minuten`);

export const site = {
  site: {
    name: 'Kruispunt',
    description: 'Korte casussen voor de spreekkamer: jij kiest wat je zegt, de patiënt reageert.',
    skip: 'Naar de inhoud',
    home: 'Kruispunt, naar alle casussen',
    languages: 'Taal',
    yours: 'Van jou',
    wrong: 'Klopt hier iets niet? Vertel het aan je trainer, of aan wie je deze casus gaf.',
    practice: 'Kruispunt is oefenmateriaal. Alle patiënten zijn verzonnen.',
    title: (page: string) => `${page} · Kruispunt`,
    titleWithProblem: (page: string) => `Let op: ${page}`,
  },
  share: {
    case: 'Deel deze casus',
    link: 'Kopieer de link',
    code: 'Kopieer de code',
    copied: 'Gekopieerd',
    notCopied: 'Kopiëren lukte niet. Selecteer de tekst en kopieer zelf.',
  },
  role: {
    huisarts: 'Huisarts',
    doktersassistent: 'Doktersassistent',
    'poh-ggz': 'POH-GGZ',
  } satisfies Record<Role, string>,
  /** What a link shows elsewhere. */
  preview: {
    site: 'Oefen met gesprekken uit de spreekkamer',
    picture: (title: string) => `${title}: een tekening van de patiënt`,
  },
  minutes,
  about: (count: number) => `ongeveer ${minutes(count)}`,
  toCatalogue: 'Kies een casus',
};
