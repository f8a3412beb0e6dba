import { define, didYouMean } from '../diagnostic.ts';
import { edit } from './example.ts';

/** 3xx: where the story can and cannot go. */

export const unreachable = define<{ id: string; kind: 'scène' | 'einde' }>({
  code: 'K301',
  severity: 'error',
  message: ({ id, kind }) => `Geen enkele route komt bij ${kind} \`${id}\`, dus niemand zal die ooit zien.`,
  hint: () => 'Laat een keuze ernaartoe gaan, maak de voorwaarden ruimer, of haal hem weg.',
  example: edit('          - { to: pauze }', '          - { to: slot }'),
});

export const noWayOut = define<{ scene: string }>({
  code: 'K302',
  severity: 'error',
  message: ({ scene }) => `In \`${scene}\` is er soms niets te kiezen, en dan kan de leerling niet verder.`,
  hint: () => 'Zorg dat er altijd minstens één keuze zonder `when` is, of een `to`.',
  example: edit(
    '    to: slot\n  telefoon:',
    '    choices:\n      x:\n        say: Ik wacht.\n        when: { vertrouwen: { at-least: 99 } }\n        to: slot\n  telefoon:',
  ),
});

export const noTarget = define<{ id: string }>({
  code: 'K303',
  severity: 'error',
  message: ({ id }) => `Na \`${id}\` gaat het nergens heen: er is geen \`to\`.`,
  hint: () => 'Zet er `to:` bij met een scène of een einde.',
  example: edit('        rests-on: [feit-een]\n        to: goed', '        rests-on: [feit-een]'),
});

export const fallsThrough = define<{ id: string }>({
  code: 'K304',
  severity: 'error',
  message: ({ id }) => `Alle doelen van \`${id}\` hebben een voorwaarde; klopt er geen, dan loopt de leerling vast.`,
  hint: () => 'Geef het laatste doel geen `when`.',
  example: edit('          - { to: pauze }', '          - { when: { tolk: geen }, to: pauze }'),
});

export const endless = define<{ scene: string }>({
  code: 'K305',
  severity: 'error',
  message: ({ scene }) => `Vanuit \`${scene}\` is er soms geen einde meer te bereiken: de leerling blijft rondgaan.`,
  hint: () => 'Geef de kring een uitgang die altijd open is.',
  example: edit('    to: slot\n  telefoon:', '    to: pauze\n  telefoon:'),
});

export const noEnding = define<Record<never, never>>({
  code: 'K306',
  severity: 'error',
  message: () => 'Deze casus heeft geen einde, dus niemand komt bij de nabespreking.',
  hint: () => 'Zet onder `endings` minstens één einde, en laat een keuze ernaartoe gaan.',
  example: (files) =>
    edit(
      'endings:\n  goed: { tone: strong, heading: Goed, text: [Het is goed.] }\n  anders: { tone: mixed, heading: Anders, text: [Het kan nog.] }\n',
      'endings: {}\n',
    )(files),
});

export const neverHolds = define<{ condition: string }>({
  code: 'K307',
  severity: 'error',
  message: ({ condition }) => `\`${condition}\` klopt hier nooit, op geen enkele route; dit is dus dood.`,
  hint: () => 'Maak de voorwaarde ruimer, laat een keuze de waarde zetten, of haal dit weg.',
  example: edit('{ when: { tolk: telefoon }, text: De tolk', '{ when: { vertrouwen: { at-least: 90 } }, text: De tolk'),
});

export const neverOffered = define<{ choice: string }>({
  code: 'K308',
  severity: 'error',
  message: ({ choice }) => `De keuze \`${choice}\` wordt nooit aangeboden.`,
  hint: () => 'Maak de voorwaarde bij `when` ruimer, of haal de keuze weg.',
  example: edit(
    'say: Ik vraag het een andere keer.',
    'say: Ik vraag het een andere keer.\n        when: { vertrouwen: { below: 10 } }',
  ),
});

export const coreAvoided = define<{ scene: string }>({
  code: 'K309',
  severity: 'error',
  message: ({ scene }) => `\`${scene}\` is een kernscène, maar er is een route die eromheen gaat.`,
  hint: () => 'Laat elke route erlangs gaan, of haal `core: true` weg.',
  example: edit(
    '    phase: gesprek\n    heading: De pauze',
    '    phase: gesprek\n    core: true\n    heading: De pauze',
  ),
});

export const noEcho = define<Record<never, never>>({
  code: 'K310',
  severity: 'warning',
  message: () => 'Geen enkele keuze komt later terug; dan voelt de leerling niet dat kiezen ertoe doet.',
  hint: () =>
    'Laat een tekst of keuze, minstens twee scènes later, met `chose` of een feit van de casus iets teruggeven.',
  example: (files) =>
    edit(
      '{ when: { chose: begin.bel }, text: U belde een tolk. }',
      'U belde een tolk.',
    )(edit('{ when: { tolk: telefoon }, text: De tolk luistert mee. }', 'De tolk luistert mee.')(files)),
});

export const notExplored = define<{ states: number; unexplored: number }>({
  code: 'K311',
  severity: 'warning',
  message: ({ states, unexplored }) =>
    `De casus is te groot om helemaal na te lopen: ${states} toestanden bekeken, ${unexplored} nog niet. Wat daarachter ligt is niet gecontroleerd.`,
  hint: () => 'Gebruik minder meters of kleinere verschillen, of laat routes eerder samenkomen.',
  example: (files) =>
    edit(
      'meters:\n',
      `meters:\n${Array.from({ length: 9 }, (_, at) => `  m${at}: { start: 0, max: 90 }\n`).join('')}`,
    )(
      edit(
        '    text: [Er valt een stilte.]\n    to: slot\n',
        `    text: [Er valt een stilte.]\n    choices:\n      weg: { say: Ik ga verder., to: slot }\n${Array.from({ length: 9 }, (_, at) => `      k${at}: { say: Ik tel nog een keer., effects: { m${at}: +1 }, to: pauze }\n`).join('')}`,
      )(files),
    ),
});

export const decisions = define<{ fewest: number }>({
  code: 'K312',
  severity: 'warning',
  message: ({ fewest }) =>
    `Deze casus heeft ${fewest} beslissingen; bij 6 tot 10 is er tijd om te wegen zonder moe te worden.`,
  hint: () => 'Voeg beslissingen toe of haal er weg.',
  example: (files) => files,
});

export const walkFails = define<{
  scene: string;
  choice: string;
  here: string;
  offered: readonly string[];
  near: string | undefined;
}>({
  code: 'K313',
  severity: 'error',
  message: ({ scene, choice, here, offered }) =>
    `De route kiest \`${scene}: ${choice}\`, maar is dan in \`${here}\`${offered.length > 0 ? `, waar dit kan: ${offered.join(', ')}` : ''}.`,
  hint: ({ near }) => didYouMean(near, 'Pas de route aan, of kijk of de casus nog doet wat je bedoelde.'),
  example: edit('  - midden: vraag', '  - midden: vrag', 'modules/eerste/walks/goed.yaml'),
});

export const walkEndsElsewhere = define<{ expected: string; reached: string; near: string | undefined }>({
  code: 'K314',
  severity: 'error',
  message: ({ expected, reached }) => `De route hoort te eindigen in \`${expected}\`, maar komt uit in \`${reached}\`.`,
  hint: ({ near }) => didYouMean(near, 'Pas het einde of de keuzes aan, of kijk of de casus nog doet wat je bedoelde.'),
  example: edit('ending: goed', 'ending: anders', 'modules/eerste/walks/goed.yaml'),
});
