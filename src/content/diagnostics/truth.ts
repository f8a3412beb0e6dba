import { define } from '../diagnostic.ts';
import { edit } from './example.ts';

/** 6xx: what a claim stands on. */

const facts = 'modules/facts.yaml';

export const noFact = define<{ choice: string }>({
  code: 'K601',
  severity: 'error',
  message: ({ choice }) =>
    `De uitleg bij \`${choice}\` rust op geen enkel feit, en zorgverleners gaan ernaar handelen.`,
  hint: () => 'Zet bij `rests-on` de feiten uit modules/facts.yaml waar de uitleg op rust.',
  example: edit('        rests-on: [feit-een]\n        to: goed', '        to: goed'),
});

export const unverified = define<{ fact: string }>({
  code: 'K602',
  severity: 'error',
  message: ({ fact }) => `\`${fact}\` is niet nagekeken in een bron, dus het mag niet als feit worden geleerd.`,
  hint: () => 'Zoek de bron op en pas `confidence` en `checked` aan, of kies een ander feit.',
  example: edit('confidence: verified-in-page', 'confidence: unverified', facts),
});

export const staleFact = define<{ fact: string; date: string }>({
  code: 'K603',
  severity: 'warning',
  message: ({ fact, date }) => `\`${fact}\` moest voor ${date} opnieuw worden nagekeken; de regel kan veranderd zijn.`,
  hint: () => 'Kijk de bron na en pas `checked` en `review-by` aan.',
  example: edit('review-by: 2027-11-22', 'review-by: 2020-01-01', facts),
});

export const stale = define<{ date: string }>({
  code: 'K604',
  severity: 'warning',
  message: ({ date }) => `Dit moest voor ${date} opnieuw worden gelezen.`,
  hint: () => 'Lees het na en pas `expires` aan, en `reviewed` als iemand van buiten het las.',
  example: edit('expires: 2027-11-22', 'expires: 2020-01-01'),
});

export const noWhy = define<{ choice: string }>({
  code: 'K605',
  severity: 'error',
  message: ({ choice }) =>
    `\`${choice}\` heeft een oordeel maar geen \`why\`; een oordeel zonder reden leert niemand iets.`,
  hint: () => 'Schrijf bij `why` wat het deed en waarom.',
  example: edit('        why: Zo merk je wat er overkwam.\n', ''),
});
