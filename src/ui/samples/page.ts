import type { KnowledgePage } from '../../domain/catalogue.ts';

/** A made-up page for the examples: both kinds of section, a source that changes, one that does not, and none. */
export const whoIsWho: KnowledgePage = {
  id: 'wie-is-wie',
  title: { nl: 'Wie is wie', en: 'Who is who' },
  intro: {
    nl: 'Vier soorten hulp die vaak door elkaar worden gehaald.',
    en: 'Four kinds of help that are often mixed up.',
  },
  prepared: '2026-11-25',
  expires: '2027-11-25',
  sections: [
    {
      id: 'tolk',
      heading: { nl: 'De tolk', en: 'The interpreter' },
      text: [],
      rows: [
        {
          id: 'doet',
          label: { nl: 'Doet', en: 'Does' },
          text: { nl: 'Vertaalt alles wat er gezegd wordt.', en: 'Interprets everything that is said.' },
          restsOn: ['int-guideline-2025'],
        },
        {
          id: 'wie-betaalt',
          label: { nl: 'Wie betaalt', en: 'Who pays' },
          text: { nl: 'Soms een fonds in de regio.', en: 'Sometimes a fund in the region.' },
          restsOn: ['int-funding', 'int-guideline-2025'],
        },
        {
          id: 'vertrouwen',
          label: { nl: 'Wat we niet weten' },
          text: { nl: 'Hoe vaak dit misgaat, vonden we nergens.' },
          restsOn: [],
        },
      ],
      terms: {},
    },
    {
      id: 'sleutelpersoon',
      heading: { nl: 'De sleutelpersoon', en: 'The key person' },
      text: [
        { text: { nl: 'Iemand die de gemeenschap kent.', en: 'Somebody who knows the community.' }, restsOn: [] },
        {
          text: { nl: 'Vraag de patiënt eerst of het goed is.', en: 'Ask the patient first.' },
          restsOn: ['int-guideline-2025'],
        },
      ],
      rows: [],
      terms: { nl: ['gemeenschap'], en: ['gemeenschap'] },
    },
  ],
  literature: [{ title: 'Nieuwe richtlijn over taalbarrières', url: 'https://nip.nl/nieuws/' }],
  sources: {
    'int-guideline-2025': {
      statement: { nl: 'Sinds 2025 is er een richtlijn.', en: 'There is a guideline since 2025.' },
      title: 'Nieuwe richtlijn over taalbarrières',
      publisher: 'NIP',
      year: '2025',
      url: 'https://nip.nl/nieuws/',
      asOf: '2025-10-09',
      volatile: false,
    },
    'int-funding': {
      statement: { nl: 'Soms betaalt een fonds.', en: 'Sometimes a fund pays.' },
      title: 'Taalbarrière en inzet tolk',
      publisher: 'huisarts-migrant.nl',
      year: '2025',
      url: 'https://www.huisarts-migrant.nl/',
      asOf: '2025-10',
      volatile: true,
    },
  },
  terms: {
    gemeenschap: {
      name: { nl: 'gemeenschap', en: 'community' },
      means: { nl: 'Mensen die bij elkaar horen.', en: 'People who belong together.' },
    },
  },
};
