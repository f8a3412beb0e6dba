import type { KnowledgePage } from '../../domain/catalogue.ts';
import { both } from './both.ts';

/** A made-up page for the examples: both kinds of section, a source that changes, one that does not, and none. */
export const whoIsWho: KnowledgePage = {
  id: 'wie-is-wie',
  title: both('Wie is wie', 'Who is who'),
  intro: both('Vier soorten hulp die vaak door elkaar worden gehaald.', 'Four kinds of help that are often mixed up.'),
  prepared: '2026-11-25',
  expires: '2027-11-25',
  sections: [
    {
      id: 'tolk',
      heading: both('De tolk', 'The interpreter'),
      text: [],
      rows: [
        {
          id: 'doet',
          label: both('Doet', 'Does'),
          text: both('Vertaalt alles wat er gezegd wordt.', 'Interprets everything that is said.'),
          restsOn: ['int-guideline-2025'],
        },
        {
          id: 'wie-betaalt',
          label: both('Wie betaalt', 'Who pays'),
          text: both('Soms een fonds in de regio.', 'Sometimes a fund in the region.'),
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
      heading: both('De sleutelpersoon', 'The key person'),
      text: [
        { text: both('Iemand die de gemeenschap kent.', 'Somebody who knows the community.'), restsOn: [] },
        {
          text: both('Vraag de patiënt eerst of het goed is.', 'Ask the patient first.'),
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
      statement: both('Sinds 2025 is er een richtlijn.', 'There is a guideline since 2025.'),
      title: 'Nieuwe richtlijn over taalbarrières',
      publisher: 'NIP',
      year: '2025',
      url: 'https://nip.nl/nieuws/',
      asOf: '2025-10-09',
      volatile: false,
    },
    'int-funding': {
      statement: both('Soms betaalt een fonds.', 'Sometimes a fund pays.'),
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
      name: both('gemeenschap', 'community'),
      means: both('Mensen die bij elkaar horen.', 'People who belong together.'),
    },
  },
};
