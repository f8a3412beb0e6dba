import type { CaseSummary, Catalogue, LearningModule } from '../../domain/catalogue.ts';
import type { Program } from '../../engine/program.ts';
import type { Assets } from '../document/document.tsx';
import { offeredSlots } from './local.ts';
import { whoIsWho } from './page.ts';

/** Made-up content for the examples: shaped like the real thing, never served as a case. */

export const assets: Assets = { css: '/assets/main.css', script: '/assets/main.js', icon: '/assets/icon.svg' };

export const mijnDochter: CaseSummary = {
  id: 'mijn-dochter-praat-wel',
  module: 'tolken',
  revision: 'example',
  role: 'huisarts',
  title: { nl: 'Mijn dochter praat wel', en: 'My daughter will do the talking' },
  brief: {
    nl: 'Je loopt twaalf minuten uit. In de agenda staat alleen "moe".',
    en: 'You are running twelve minutes late. The diary only says "tired".',
  },
  contentNote: {
    nl: 'een kind in de spreekkamer, en de angst voor een ernstige ziekte.',
    en: 'a child in the consulting room, and the fear of a serious illness.',
  },
  met: {
    name: { nl: 'Mevrouw Weini T.', en: 'Mrs Weini T.' },
    about: { nl: '52 jaar, gaf twintig jaar les', en: '52, taught for twenty years' },
    mood: { nl: 'afwachtend', en: 'reserved' },
    face: 'weini',
  },
  ask: { nl: 'Wat zeg je tegen Selam?', en: 'What do you say to Selam?' },
  goal: {
    nl: 'Je legt een kind vriendelijk uit dat het niet hoeft te tolken.',
    en: 'You kindly explain to a child that it need not interpret.',
  },
  minutes: 11,
  prepared: '2026-11-22',
  expires: '2027-11-22',
};

export const pijn: CaseSummary = {
  ...mijnDochter,
  id: 'hij-heeft-pijn',
  role: 'doktersassistent',
  title: { nl: 'Hij heeft pijn, hij heeft pijn' },
  met: { name: { nl: 'Danny' } },
  brief: { nl: 'Maandag, tien voor half negen. Negen wachtenden, en een collega die voor meneer Georgi belt.' },
  minutes: 10,
};

const zwager: CaseSummary = {
  ...mijnDochter,
  id: 'mijn-zwager',
  role: 'poh-ggz',
  title: { nl: 'Mijn zwager is als een broer', en: 'My brother-in-law is like a brother' },
  brief: {
    nl: 'Een eerste gesprek van drie kwartier. Meneer Ahmad slaapt slecht. Zijn zwager vertaalt altijd.',
    en: 'A first conversation of three quarters of an hour. Ahmad sleeps badly. His brother-in-law always translates.',
  },
  minutes: 12,
};

export const interpreters: LearningModule = {
  id: 'tolken',
  title: { nl: 'Werken met een tolk', en: 'Working with an interpreter' },
  summary: {
    nl: 'Wanneer bel je een tolk, hoe voer je zo’n gesprek, en wat doe je als een kind wil vertalen?',
    en: 'When do you call an interpreter, how do you hold such a conversation, and what if a child offers to translate?',
  },
  forWhom: {
    nl: 'Huisartsen, doktersassistenten en POH-GGZ, en wie dat worden.',
    en: 'General practitioners, practice assistants and POH-GGZ, and those in training.',
  },
  minutes: 30,
  prepared: '2026-11-22',
  expires: '2027-11-22',
  goals: [
    { id: 'kiezen', text: { nl: 'Je kiest bewust wie er vertaalt.', en: 'You choose deliberately who translates.' } },
    {
      id: 'praten',
      text: {
        nl: 'Je praat met de patiënt, niet met de tolk.',
        en: 'You talk with the patient, not with the interpreter.',
      },
    },
    {
      id: 'nagaan',
      text: { nl: 'Je gaat na of je het goed hebt uitgelegd.', en: 'You check whether you explained it well.' },
    },
  ],
  literature: [
    {
      title: 'Nieuwe richtlijn: Omgaan met taalbarrières in de zorg en het sociaal domein',
      url: 'https://nip.nl/nieuws/nieuwe-richtlijn-omgaan-met-taalbarrieres/',
    },
  ],
  disclosure: {
    nl: 'Gemaakt door het team van Kruispunt, zonder sponsor. Nog niet nagekeken door iemand van buiten.',
    en: 'Made by the Kruispunt team, without a sponsor. Not yet reviewed by anybody outside.',
  },
  cheatSheet: [
    {
      text: {
        nl: 'Stel iedereen voor. Noem de naam van de patiënt niet.',
        en: 'Introduce everyone, without the patient’s name.',
      },
    },
    { text: { nl: 'Kijk de patiënt aan en zeg “u”.', en: 'Look at the patient and say “you”.' } },
    { text: { nl: 'Korte zinnen, één vraag tegelijk.', en: 'Short sentences, one question at a time.' } },
    {
      text: {
        nl: 'Wie de tolk betaalt, verschilt per regio: controleer de actuele regel.',
        en: 'Who pays the interpreter differs by region: check the current rule.',
      },
      asOf: '2025-10',
    },
  ],
  cases: [mijnDochter, pijn, zwager],
  reading: 'example',
};

export const competencies: Program['competencies'] = {
  'taal-en-tolk': { nl: 'Uitleggen en werken met een tolk', en: 'Explaining and working with an interpreter' },
  context: { nl: 'Oog voor de leefsituatie', en: 'Aware of social context' },
  'eigen-blik': { nl: 'Oog voor je eigen blik', en: 'Aware of your own bias' },
};

export const catalogue: Catalogue = {
  revision: 'example',
  modules: [interpreters],
  pages: [{ ...whoIsWho, reading: 'example' }],
  local: offeredSlots,
};
