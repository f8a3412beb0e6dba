import type { Course } from '../../engine/course.ts';
import type { Debrief, DebriefSource, DebriefStep } from '../../engine/debrief.ts';
import type { ViewTerm } from '../../engine/view.ts';
import { costSlot } from './local.ts';
import {
  arrival,
  askRating,
  askSeveral,
  dutch,
  endings,
  interpreterSlot,
  onward,
  reflect,
  weini,
  whisper,
} from './scene.ts';

/** A made-up route for the examples: good, less good and harmful choices, each kind of step once. */

/** A word that the explanations use. */
export const terms: readonly ViewTerm[] = [
  {
    id: 'tolkentelefoon',
    name: dutch('tolkentelefoon'),
    means: dutch('Een dienst waarbij een professionele tolk per telefoon vertaalt.'),
  },
];

export const sources: readonly DebriefSource[] = [
  {
    id: 'int-guideline-2025',
    statement: dutch('Sinds 9 oktober 2025 is er een landelijke richtlijn over taalbarrières.'),
    title: 'Nieuwe richtlijn: Omgaan met taalbarrières in de zorg en het sociaal domein',
    publisher: 'NIP',
    year: '2025',
    url: 'https://nip.nl/nieuws/nieuwe-richtlijn-omgaan-met-taalbarrieres/',
    asOf: '2025-10-09',
    volatile: false,
  },
  {
    id: 'int-funding',
    statement: dutch('Voor tolken in de huisartsenzorg bestaan regionale afspraken.'),
    title: 'Taalbarrière en inzet tolk',
    publisher: 'huisarts-migrant.nl',
    year: '2025',
    url: 'https://www.huisarts-migrant.nl/taalbarriere-en-inzet-tolk/',
    asOf: '2025-10',
    volatile: true,
  },
];

const seemed = { name: weini.name };
export const weiniSeemed = { ...seemed, word: dutch('afwachtend') };

const firstChoice: DebriefStep = {
  step: 0,
  scene: arrival.scene,
  phase: 'binnenkomst',
  heading: arrival.heading,
  person: weini.name,
  decision: true,
  ask: dutch('Wat zeg je?'),
  certainty: 'sure',
  reaction: whisper.reaction,
  mood: { ...seemed, word: dutch('open') },
  turning: { harm: false, seemed: { ...seemed, word: dutch('open') }, echo: { step: 3, heading: askSeveral.heading } },
  local: [interpreterSlot],
  options: [
    {
      id: 'bel-tolk',
      say: dutch('Dank je, Selam. Ik bel een tolk. Jij mag er gewoon bij blijven.'),
      chosen: true,
      verdict: 'aanbevolen',
      why: dutch(
        'Een kind kan niet alles vertalen, en hoort het ook niet te dragen. Je houdt Selam erbij als dochter. Zo verliest niemand zijn gezicht.',
      ),
      instead: dutch('“Fijn dat je helpt. Ik bel een tolk, dan mag jij gewoon dochter zijn.”'),
      sources,
      terms,
    },
    {
      id: 'even-zo',
      say: dutch('Fijn. Voor deze ene keer kan het, het gaat toch om moe zijn.'),
      chosen: false,
      verdict: 'afgeraden',
      why: dutch(
        'Je weet nog niet waar het over gaat. Achter “moe” kan iets zitten dat een moeder niet via haar kind zegt.',
      ),
      outcome: {
        reaction: [{ ...dutch('Wat wilt u weten?'), speaker: { id: 'selam', name: dutch('Selam') } }],
        mood: { ...seemed, word: dutch('op haar hoede') },
      },
      sources: [],
      terms: [],
    },
    {
      id: 'vraag-door',
      say: dutch('Goed zo. Vraag jij je moeder wat ze precies voelt?'),
      chosen: false,
      verdict: 'schadelijk',
      why: dutch('Selam moet nu klachten navragen die niet voor haar zijn.'),
      sources: [],
      terms: [],
    },
  ],
};

const secondChoice: DebriefStep = {
  step: 2,
  scene: whisper.scene,
  phase: 'gesprek',
  heading: whisper.heading,
  person: weini.name,
  decision: true,
  ask: dutch('Wat doe je?'),
  certainty: 'sure',
  reaction: [dutch('Weini trekt haar vest dicht. Drie weken, herhaalt de tolk. Ze knikt.')],
  mood: { ...seemed, word: dutch('afwachtend') },
  turning: { harm: true, seemed: { ...seemed, word: dutch('afwachtend') }, echo: { heading: endings.mixed.heading } },
  local: [],
  options: [
    {
      id: 'later',
      say: dutch('Ik plan hiervoor over drie weken een dubbele afspraak.'),
      chosen: true,
      verdict: 'afgeraden',
      why: dutch(
        'Ze heeft moed verzameld om dit nu te zeggen. Over drie weken is die moed misschien weg, en de knobbel niet.',
      ),
      instead: dutch('“U voelt daar iets. Goed dat u het zegt. Mag ik nu kijken?”'),
      sources: sources.slice(0, 1),
      terms: [],
    },
    {
      id: 'benoem',
      say: dutch('Ik noem het rustig, en vraag of ik mag kijken.'),
      chosen: false,
      verdict: 'aanbevolen',
      why: dutch('Je neemt serieus wat ze zegt en vraagt toestemming.'),
      sources: [],
      terms: [],
    },
    {
      id: 'meteen',
      say: dutch('Ik onderzoek haar meteen. Uitleggen kost nu te veel tijd.'),
      chosen: false,
      verdict: 'schadelijk',
      why: dutch('Zonder uitleg en toestemming is onderzoek niet goed, ook niet als er haast is.'),
      sources: [],
      terms: [],
    },
  ],
};

const questions: DebriefStep = {
  step: 3,
  scene: askSeveral.scene,
  phase: 'besluit',
  heading: askSeveral.heading,
  person: weini.name,
  decision: true,
  ask: dutch('Welke twee vragen stel je nu?'),
  reaction: [dutch('Ze denkt na. Dan telt ze op haar vingers: vier maanden.')],
  mood: { ...seemed, word: dutch('afwachtend') },
  local: [costSlot],
  options: askSeveral.choices.map(({ id, say }, index) => ({
    id,
    say,
    chosen: index !== 0,
    verdict: index === 0 ? 'verdedigbaar' : 'aanbevolen',
    why:
      index === 0
        ? dutch('Een goede vraag, die je beter aan het begin stelt.')
        : dutch('Zo hoor je wat je voor de verwijzing nodig hebt.'),
    sources: [],
    terms: [],
  })),
};

/** The same route as a line. */
export const course: Course = {
  name: weini.name,
  levels: [
    { from: 0, word: dutch('op haar hoede') },
    { from: 40, word: dutch('afwachtend') },
    { from: 70, word: dutch('open') },
  ],
  moments: [
    { word: dutch('afwachtend'), value: 50 },
    { step: 0, word: dutch('open'), value: 72 },
    { step: 2, word: dutch('afwachtend'), value: 51 },
    { step: 3, word: dutch('afwachtend'), value: 60 },
  ],
};

const passed = { person: weini.name, decision: false, reaction: [], options: [], local: [] };

export const debrief: Debrief = {
  ending: endings.mixed,
  course,
  steps: [
    firstChoice,
    { ...passed, step: 1, scene: onward.scene, phase: 'gesprek', heading: onward.heading },
    secondChoice,
    questions,
    {
      ...passed,
      step: 4,
      scene: askRating.scene,
      phase: 'afronden',
      heading: askRating.heading,
      ask: dutch('Hoe goed heeft mevrouw begrepen wat er nu gebeurt?'),
      options: askRating.choices.map((choice) => ({ ...choice, chosen: choice.id === '4', sources: [], terms: [] })),
    },
    {
      ...passed,
      step: 5,
      scene: reflect.scene,
      phase: 'afronden',
      heading: reflect.heading,
      ask: dutch('Wat doe je maandag anders? Noem één zin.'),
      note: 'Ik vraag bij de eerste afspraak al welke taal iemand het liefst spreekt.',
    },
  ],
  help: [
    {
      id: 'help-113',
      statement: { text: 'Denk je aan zelfdoding? Bel 113 of chat op 113.nl.', lang: 'nl' },
      title: 'Nummer 113 nu gratis',
      publisher: 'upday',
      year: '2025',
      url: 'https://www.113.nl/',
      asOf: '2025-10',
      volatile: true,
    },
  ],
  competencies: [
    { id: 'taal-en-tolk', earned: 5, possible: 6, shown: 2, chances: 3 },
    { id: 'context', earned: 0, possible: 4, shown: 0, chances: 2 },
    { id: 'eigen-blik', earned: 0, possible: 2, shown: 0, chances: 1 },
  ],
};
