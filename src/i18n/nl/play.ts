import type { Certainty, Phase, Setting } from '../../domain/case.ts';
import { site } from './site.ts';

export const play = {
  phase: {
    binnenkomst: 'Binnenkomst',
    gesprek: 'Gesprek',
    besluit: 'Besluit',
    afronden: 'Afronden',
  } satisfies Record<Phase, string>,
  setting: {
    spreekkamer: 'In de spreekkamer',
    balie: 'Aan de balie',
    telefoon: 'Aan de telefoon',
    wachtkamer: 'In de wachtkamer',
    koffiekamer: 'In de koffiekamer',
    thuis: 'Bij iemand thuis',
    buiten: 'Buiten op straat',
  } satisfies Record<Setting, string>,
  phases: 'Waar je bent in het gesprek',
  scene: {
    you: 'Jij',
    reaction: 'Wat er gebeurt',
    ask: 'Wat doe je?',
    askSeveral: 'Wat kies je?',
    submit: 'Doe dit',
    onward: 'Verder',
    pickExactly: (count: number) => `Kies er ${count}.`,
    pickRange: (min: number, max: number) => `Kies er ${min} tot ${max}.`,
    lasting: 'Daarna kun je niet meer wisselen. Na afloop mag je elk moment opnieuw proberen.',
    stop: 'Stop voor nu',
    stopped: 'Je keuzes blijven bewaard.',
    began: 'Hoe het begon',
    cheatSheet: 'Spiekbriefje',
    terms: 'Woorden:',
    chosen: 'Dit koos je',
  },
  sending: {
    busy: 'Bezig…',
    offline: 'Er is nu geen verbinding. Je keuze staat klaar. We sturen hem vanzelf.',
    again: 'Probeer nu',
    keys: (last: number) => `Kiezen kan ook met toets 1 tot ${last}.`,
  },
  local: {
    here: 'Bij jullie:',
    lookUp: 'Zoek het vandaag op.',
  },
  certainty: {
    legend: 'Hoe zeker ben je?',
    optional: 'Mag je overslaan.',
    sure: 'zeker',
    doubt: 'twijfel',
    guess: 'gok',
  } satisfies Record<Certainty | 'legend' | 'optional', string>,
  reflection: {
    label: 'Je antwoord',
    alone: 'Alleen jij leest dit. Je mag deze vraag overslaan.',
    inGroup: 'Alleen jij leest dit. Je trainer ziet het niet, tenzij je het zelf deelt. Je mag deze vraag overslaan.',
    hint: 'Eén of twee zinnen, hoogstens 280 tekens. Schrijf geen namen van patiënten op.',
    submit: 'Bewaar en ga verder',
    skip: 'Overslaan',
    skipped: 'Je sloeg deze vraag over.',
  },
  person: {
    now: 'Veranderd. Nu:',
    seems: 'Nu:',
    clock: 'Tijd voor dit gesprek',
  },
  timeLeft: (left: number) => (left > 0 ? `nog ${site.minutes(left)}` : left === 0 ? 'de tijd is om' : 'je loopt uit'),
  saved: {
    saved: 'Bewaard.',
    onTheWay: {
      unsaved: 'Nog niet bewaard. We proberen het opnieuw bij je volgende keuze. Je kunt gewoon verdergaan.',
      limit: 'Alleen in deze browser bewaard. Onze opslag is vol voor vandaag. Je kunt gewoon verdergaan.',
    },
    atEnd: {
      unsaved: 'Nog niet bewaard bij ons. De nabespreking kun je gewoon lezen.',
      limit: 'Alleen in deze browser bewaard. Onze opslag is vol voor vandaag. De nabespreking kun je gewoon lezen.',
    },
    retry: 'Probeer opnieuw te bewaren',
    receipt: 'Download een bewijs',
    receiptHint: 'Lukt het niet? Download dan een bewijs van wat je deed. Dat lever je later in.',
  },
  told: {
    resumed:
      'Je gaat hier verder op een ander apparaat. Dit is wat er bewaard is. Koos je daar net nog iets? Dan kan het een minuut duren voor je dat hier ziet.',
    newer: 'Je was op een ander apparaat al verder. Je ziet nu de nieuwste stand.',
    forked:
      'Op een ander apparaat koos je anders. Allebei zijn bewaard. Je ziet nu de route die telt. Aan het einde kun je de andere kiezen.',
    'other-tab':
      'In een ander tabblad koos je hier iets anders. Allebei zijn aangekomen. Je ziet nu de route waarmee deze browser verdergaat.',
    'handed-in': 'Je bewijs is gelezen. Hieronder zie je of alles nu bewaard is.',
    settled: 'Je gaat verder met deze route. De andere blijft bewaard, maar telt niet.',
    lookAgain: 'Kijk of er iets nieuwers is',
  },
  notice: {
    practice: 'Oefenronde. Dit telt niet mee: probeer gerust iets anders.',
    readOnly: 'Je kijkt terug. Deze keuze heb je al gemaakt.',
    back: 'Verder naar waar je was',
  },
  error: {
    heading: 'Nog één ding',
    'nothing-chosen': () => 'Kies eerst wat je doet.',
    'wrong-number': (min: number, max: number) => (min === max ? `Kies er ${min}.` : `Kies er ${min} tot ${max}.`),
    'nothing-written': () => 'Schrijf eerst iets op, of sla de vraag over.',
    'too-long': () => 'Je antwoord is langer dan 280 tekens. Maak het iets korter.',
    'already-chosen': () =>
      'Hier had je al iets anders gekozen, misschien in een ander tabblad. Je eerste keuze blijft staan.',
    'not-offered': () => 'Die keuze hoort niet bij dit moment. Kies hieronder wat je doet.',
  },
};
