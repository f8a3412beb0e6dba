import type { ExampleFiles } from '../diagnostic.ts';

const casePath = 'modules/eerste/cases/voorbeeld.yaml';

/** Replaces a piece of a file of the sound example; throws when it is not there, so that examples stay true. */
export const edit =
  (from: string, to: string, file = casePath) =>
  (files: ExampleFiles): ExampleFiles => {
    const text = files[file] ?? '';
    if (!text.includes(from)) throw new Error(`The example ${file} has no "${from}"`);
    return { ...files, [file]: text.replace(from, () => to) };
  };

/** A small, sound project: each diagnostic's example is this with one thing wrong. */
export const example: ExampleFiles = {
  'modules/competencies.yaml': 'taal: { name: Taal, means: Je legt het zo uit dat de ander het snapt. }\n',
  'modules/facts.yaml': `facts:
  feit-een:
    nl: Een kind vertaalt niet.
    en: A child does not translate.
    source: { title: Richtlijn, publisher: NHG, year: "2025", url: https://www.nhg.org/ }
    as-of: "2025-10"
    confidence: verified-in-page
    volatile: false
    checked: 2026-11-22
    review-by: 2027-11-22
`,
  'modules/eerste/module.yaml': `format: 1
id: eerste
title: Eerste module
summary: Een voorbeeld.
for-whom: Voor iedereen.
minutes: 30
prepared: 2026-11-22
reviewed:
expires: 2027-11-22
goals: { bellen: Je kunt een tolk bellen. }
literature: [{ title: Richtlijn, url: https://www.nhg.org/ }]
disclosure: Nog niet extern beoordeeld.
cheat-sheet: [Bel een tolk.]
`,
  'modules/eerste/walks/goed.yaml': `case: voorbeeld
about: De tolk komt erbij.
picks:
  - begin: bel
  - midden: vraag
  - slot: herhaal
ending: goed
`,
  [casePath]: `format: 1
id: voorbeeld
role: huisarts
title: Een voorbeeld
brief: Het is dinsdag.
contentNote: Niets bijzonders.
prepared: 2026-11-22
expires: 2027-11-22
meters:
  vertrouwen: { start: 50 }
  tijd: { start: 10, min: -20, max: 10, unit: minuten }
facts-of-the-case:
  tolk: [geen, telefoon]
cast:
  weini: { name: Weini, mood: { by: vertrouwen, steps: { 0: stil, 60: open } } }
consequences:
  bel-gaat:
    when: { tijd: { below: 5 } }
    to: telefoon
scenes:
  begin:
    phase: binnenkomst
    heading: Het begin
    core: true
    text:
      - Weini komt binnen.
      - { says: weini, text: Dag dokter. }
    ask: Wat doe je?
    certainty: true
    choices:
      bel:
        say: Ik bel een tolk voor u.
        verdict: aanbevolen
        effects: { vertrouwen: +10, tijd: -3, tolk: telefoon }
        evidence: { taal: 2 }
        reaction: Weini knikt.
        why: Dan zegt zij het zelf.
        instead: "“Ik bel een tolk.”"
        rests-on: [feit-een]
        to: midden
      praat:
        say: Ik praat rustig door met haar.
        verdict: afgeraden
        effects: { vertrouwen: -10, tijd: -6 }
        reaction: Weini kijkt weg.
        why: Zij mist de helft.
        rests-on: [feit-een]
        to: midden
      wacht:
        say: Ik wacht nog even met praten.
        verdict: verdedigbaar
        reaction: Het blijft stil.
        why: Stilte kan helpen.
        rests-on: [feit-een]
        to: midden
  midden:
    phase: gesprek
    heading: Het midden
    core: true
    text:
      - Jullie praten.
      - { when: { tolk: telefoon }, text: De tolk luistert mee. }
    ask: Wat vraag je?
    choices:
      vraag:
        say: Ik vraag wat zij zelf denkt.
        verdict: verdedigbaar
        reaction: Zij denkt na.
        why: Zij weet veel.
        rests-on: [feit-een]
        to:
          - { when: { vertrouwen: { at-least: 60 } }, to: slot }
          - { to: pauze }
      zwijg:
        say: Ik vraag het een andere keer.
        verdict: aanbevolen
        reaction: Zij knikt.
        why: Dat mag.
        rests-on: [feit-een]
        to: slot
  pauze:
    phase: gesprek
    heading: De pauze
    text: [Er valt een stilte.]
    to: slot
  telefoon:
    phase: gesprek
    heading: De telefoon
    interrupts: true
    text: [De telefoon gaat.]
    to: back
  slot:
    phase: afronden
    heading: Het slot
    core: true
    text:
      - { when: { chose: begin.bel }, text: U belde een tolk. }
      - Jullie nemen afscheid.
    ask: Hoe rond je af?
    choices:
      leg-uit:
        say: Ik leg het nog een keer uit.
        verdict: afgeraden
        reaction: Zij zucht.
        why: Uitleg alleen helpt niet.
        rests-on: [feit-een]
        to: anders
      herhaal:
        say: Ik vraag wat er nu gaat gebeuren.
        verdict: aanbevolen
        reaction: Zij vertelt het terug.
        why: Zo merk je wat er overkwam.
        rests-on: [feit-een]
        to: goed
endings:
  goed: { tone: strong, heading: Goed, text: [Het is goed.] }
  anders: { tone: mixed, heading: Anders, text: [Het kan nog.] }
`,
};
