import { define, didYouMean } from '../diagnostic.ts';
import { edit } from './example.ts';

/** 2xx: names that point at something. */

export const unknownTarget = define<{ target: string; near: string | undefined }>({
  code: 'K201',
  severity: 'error',
  message: ({ target }) => `\`${target}\` bestaat niet als scène of einde, dus de leerling loopt hier vast.`,
  hint: ({ near }) => didYouMean(near, 'Maak deze scène, of kies een bestaande.'),
  example: edit('to: midden', 'to: miden'),
});

export const unknownFact = define<{ fact: string; near: string | undefined }>({
  code: 'K202',
  severity: 'error',
  message: ({ fact }) => `\`${fact}\` staat niet in modules/facts.yaml, dus deze uitleg heeft geen bron.`,
  hint: ({ near }) => didYouMean(near, 'Zet het feit met zijn bron in het register, of kies een ander.'),
  example: edit('rests-on: [feit-een]', 'rests-on: [feit-ene]'),
});

export const unknownVariable = define<{ name: string; kind: string; near: string | undefined }>({
  code: 'K203',
  severity: 'error',
  message: ({ name, kind }) => `Er is geen ${kind} \`${name}\` in deze casus.`,
  hint: ({ near }) => didYouMean(near, 'Zet het bij `meters` of `facts-of-the-case`.'),
  example: edit('vertrouwen: +10', 'vertrouwe: +10'),
});

export const unknownValue = define<{ fact: string; value: string; known: readonly string[]; near: string | undefined }>(
  {
    code: 'K204',
    severity: 'error',
    message: ({ fact, value, known }) => `\`${fact}\` kan niet \`${value}\` zijn. Het mag zijn: ${known.join(', ')}.`,
    hint: ({ near }) => didYouMean(near, 'Kies een waarde uit de lijst, of zet de waarde erbij.'),
    example: edit('tolk: telefoon }', 'tolk: telefon }'),
  },
);

export const outsideRange = define<{ meter: string; value: number; min: number; max: number }>({
  code: 'K205',
  severity: 'error',
  message: ({ meter, value, min, max }) => `\`${meter}\` loopt van ${min} tot ${max}; ${value} valt daarbuiten.`,
  hint: () => 'Kies een waarde binnen het bereik, of maak `min` of `max` van de meter ruimer.',
  example: edit('at-least: 60', 'at-least: 600'),
});

export const unknownMemory = define<{ what: string; near: string | undefined }>({
  code: 'K206',
  severity: 'error',
  message: ({ what }) => `\`${what}\` is geen scène of keuze van deze casus, dus deze voorwaarde kan nooit kloppen.`,
  hint: ({ near }) => didYouMean(near, 'Schrijf een keuze als `scene.keuze`.'),
  example: edit('chose: begin.bel', 'chose: begin.bl'),
});

export const unknownCharacter = define<{ who: string; near: string | undefined }>({
  code: 'K207',
  severity: 'error',
  message: ({ who }) => `\`${who}\` staat niet in \`cast\`, dus er is geen naam om te tonen.`,
  hint: ({ near }) => didYouMean(near, 'Zet deze persoon bij `cast`.'),
  example: edit('says: weini', 'says: wieni'),
});

export const unknownCompetency = define<{ id: string; near: string | undefined }>({
  code: 'K208',
  severity: 'error',
  message: ({ id }) => `\`${id}\` staat niet in modules/competencies.yaml.`,
  hint: ({ near }) => didYouMean(near, 'Kies een bestaande competentie.'),
  example: edit('taal: 2', 'tall: 2'),
});

export const strayBack = define<Record<never, never>>({
  code: 'K209',
  severity: 'error',
  message: () => '`back` gaat terug uit een onderbreking, maar deze scène onderbreekt niets.',
  hint: () => 'Zet `interrupts: true` bij de scène, of noem de scène waar het verdergaat.',
  example: edit('to: midden', 'to: back'),
});

export const unknownCase = define<{ id: string; near: string | undefined }>({
  code: 'K210',
  severity: 'error',
  message: ({ id }) => `De casus \`${id}\` bestaat niet.`,
  hint: ({ near }) => didYouMean(near, 'Noem de id van een casus uit deze module.'),
  example: edit('case: voorbeeld', 'case: vorbeeld', 'modules/eerste/walks/goed.yaml'),
});

export const faceWithoutWord = define<{ step: string; steps: readonly string[] }>({
  code: 'K211',
  severity: 'error',
  message: ({ step }) => `Bij stand ${step} hoort geen woord: het gezicht zou veranderen zonder dat er staat waarom.`,
  hint: ({ steps }) => `Neem een stand uit \`steps\`: ${steps.join(', ')}.`,
  example: edit(
    'mood: { by: vertrouwen, steps: { 0: stil, 60: open } }',
    'portrait: { head: lang, skin: bruin, clothes: oker }, mood: { by: vertrouwen, steps: { 0: stil, 60: open }, faces: { 50: lacht } }',
  ),
});

export const facesOfNobody = define<Record<never, never>>({
  code: 'K212',
  severity: 'error',
  message: () => 'Deze persoon heeft geen `portrait`, dus deze gezichten kan niemand tekenen.',
  hint: () => 'Zet een `portrait` bij deze persoon, of haal `faces` weg.',
  example: edit('steps: { 0: stil, 60: open }', 'steps: { 0: stil, 60: open }, faces: { 0: ernstig }'),
});

export const unknownSlot = define<{ slot: string; near: string | undefined }>({
  code: 'K213',
  severity: 'error',
  message: ({ slot }) => `\`${slot}\` staat niet in modules/local.yaml, dus geen groep kan dit op haar kaart invullen.`,
  hint: ({ near }) => didYouMean(near, 'Kies een bestaande regel, of zet deze met zijn vraag in modules/local.yaml.'),
  example: edit('certainty: true', 'certainty: true\n    local: [tolk]'),
});
