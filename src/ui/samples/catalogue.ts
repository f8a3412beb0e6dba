import type { CaseSummary, Catalogue, LearningModule } from '../../domain/catalogue.ts';
import type { Program } from '../../engine/program.ts';
import type { Assets } from '../document/document.tsx';
import { both } from './both.ts';
import { offeredSlots } from './local.ts';
import { whoIsWho } from './page.ts';

/** Made-up content for the examples: shaped like the real thing, never served as a case. */

export const assets: Assets = {
  css: '/assets/main.css',
  script: '/assets/main.js',
  icon: '/assets/icon.svg',
  previews: {},
};

export const mijnDochter: CaseSummary = {
  id: 'mijn-dochter-praat-wel',
  module: 'tolken',
  revision: 'example',
  role: 'huisarts',
  title: both('Mijn dochter praat wel', 'My daughter will do the talking'),
  brief: both(
    'Je loopt twaalf minuten uit. In de agenda staat alleen "moe".',
    'You are running twelve minutes late. The diary only says "tired".',
  ),
  contentNote: both(
    'een kind in de spreekkamer, en de angst voor een ernstige ziekte.',
    'a child in the consulting room, and the fear of a serious illness.',
  ),
  met: {
    name: both('Mevrouw Weini T.', 'Mrs Weini T.'),
    about: both('52 jaar, gaf twintig jaar les', '52, taught for twenty years'),
    mood: both('afwachtend', 'reserved'),
    face: 'weini',
  },
  ask: both('Wat zeg je tegen Selam?', 'What do you say to Selam?'),
  goal: both(
    'Je legt een kind vriendelijk uit dat het niet hoeft te tolken.',
    'You kindly explain to a child that it need not interpret.',
  ),
  setting: 'spreekkamer',
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
  title: both('Mijn zwager is als een broer', 'My brother-in-law is like a brother'),
  brief: both(
    'Een eerste gesprek van drie kwartier. Meneer Ahmad slaapt slecht. Zijn zwager vertaalt altijd.',
    'A first conversation of three quarters of an hour. Ahmad sleeps badly. His brother-in-law always translates.',
  ),
  minutes: 12,
};

export const interpreters: LearningModule = {
  id: 'tolken',
  title: both('Werken met een tolk', 'Working with an interpreter'),
  summary: both(
    'Wanneer bel je een tolk, hoe voer je zo’n gesprek, en wat doe je als een kind wil vertalen?',
    'When do you call an interpreter, how do you hold such a conversation, and what if a child offers to translate?',
  ),
  forWhom: both(
    'Huisartsen, doktersassistenten en POH-GGZ, en wie dat worden.',
    'General practitioners, practice assistants and POH-GGZ, and those in training.',
  ),
  minutes: 30,
  prepared: '2026-11-22',
  expires: '2027-11-22',
  goals: [
    { id: 'kiezen', text: both('Je kiest bewust wie er vertaalt.', 'You choose deliberately who translates.') },
    {
      id: 'praten',
      text: both('Je praat met de patiënt, niet met de tolk.', 'You talk with the patient, not with the interpreter.'),
    },
    {
      id: 'nagaan',
      text: both('Je gaat na of je het goed hebt uitgelegd.', 'You check whether you explained it well.'),
    },
  ],
  literature: [
    {
      title: 'Nieuwe richtlijn: Omgaan met taalbarrières in de zorg en het sociaal domein',
      url: 'https://nip.nl/nieuws/nieuwe-richtlijn-omgaan-met-taalbarrieres/',
    },
  ],
  disclosure: both(
    'Gemaakt door het team van Kruispunt, zonder sponsor. Nog niet nagekeken door iemand van buiten.',
    'Made by the Kruispunt team, without a sponsor. Not yet reviewed by anybody outside.',
  ),
  cheatSheet: [
    {
      text: both(
        'Stel iedereen voor. Noem de naam van de patiënt niet.',
        'Introduce everyone, without the patient’s name.',
      ),
    },
    { text: both('Kijk de patiënt aan en zeg “u”.', 'Look at the patient and say “you”.') },
    { text: both('Korte zinnen, één vraag tegelijk.', 'Short sentences, one question at a time.') },
    {
      text: both(
        'Wie de tolk betaalt, verschilt per regio: controleer de actuele regel.',
        'Who pays the interpreter differs by region: check the current rule.',
      ),
      asOf: '2025-10',
    },
  ],
  cases: [mijnDochter, pijn, zwager],
  reading: 'example',
};

export const competencies: Program['competencies'] = {
  'taal-en-tolk': both('Uitleggen en werken met een tolk', 'Explaining and working with an interpreter'),
  context: both('Oog voor de leefsituatie', 'Aware of social context'),
  'eigen-blik': both('Oog voor je eigen blik', 'Aware of your own bias'),
};

export const catalogue: Catalogue = {
  revision: 'example',
  modules: [interpreters],
  pages: [{ ...whoIsWho, reading: 'example' }],
  local: offeredSlots,
};
