import { define } from '../diagnostic.ts';
import { edit } from './example.ts';

/** 5xx: how the words read. */

const twenty =
  'Dit is een zin die maar doorgaat en doorgaat en doorgaat en die veel te veel woorden heeft om nog fijn te lezen.';

export const tooLong = define<{ what: string; words: number; limit: number }>({
  code: 'K501',
  severity: 'warning',
  message: ({ what, words, limit }) =>
    `Deze ${what} heeft ${words} woorden; meer dan ${limit} leest niemand tussen twee patiënten.`,
  hint: () => 'Schrap, of verdeel het over twee scènes.',
  example: edit(
    'say: Ik vraag wat zij zelf denkt.',
    'say: Ik vraag haar heel rustig en met veel aandacht wat zij er nu zelf van denkt.',
  ),
});

export const longSentence = define<{ words: number; start: string }>({
  code: 'K502',
  severity: 'warning',
  message: ({ words, start }) =>
    `Een zin van ${words} woorden (“${start} …”); boven de 20 raakt de lezer de draad kwijt.`,
  hint: () => 'Maak er twee zinnen van.',
  example: edit('text: [Er valt een stilte.]', `text: [${twenty}]`),
});

export const meanSentence = define<{ mean: number }>({
  code: 'K503',
  severity: 'warning',
  message: ({ mean }) => `De zinnen zijn gemiddeld ${mean} woorden lang; 12 is genoeg voor B1.`,
  hint: () => 'Maak van lange zinnen er twee.',
  example: (files) =>
    edit(
      'brief: Het is dinsdag.',
      `brief: ${'Het is dinsdag en je hebt vandaag nog heel veel mensen die buiten in de kou op je staan te wachten. '.repeat(60)}`,
    )(files),
});

export const hardToRead = define<{ what: string; score: number; limit: number }>({
  code: 'K504',
  severity: 'warning',
  message: ({ what, score, limit }) =>
    `De ${what} lezen moeilijk: ${score} op de schaal van Douma, waar ${limit} nodig is.`,
  hint: () => 'Kies kortere woorden en kortere zinnen.',
  example: (files) =>
    Object.fromEntries(
      Object.entries(files).map(([name, text]) => [
        name,
        text.replace(/why: .*/g, 'why: Vertrouwelijkheidsoverwegingen veronderstellen professionaliteit.'),
      ]),
    ),
});

export const length = define<{ minutes: number }>({
  code: 'K505',
  severity: 'warning',
  message: ({ minutes }) => `De middelste route duurt ${minutes} minuten; 10 tot 12 past in een kwartier.`,
  hint: () => 'Schrap of voeg toe tot het past.',
  example: (files) => files,
});

export const unevenRoutes = define<{ shortest: number; median: number; longest: number }>({
  code: 'K506',
  severity: 'warning',
  message: ({ shortest, median, longest }) =>
    `De routes duren van ${shortest} tot ${longest} minuten (middelste ${median}); meer dan 30 % verschil is oneerlijk in een groep.`,
  hint: () => 'Laat routes eerder samenkomen, of maak korte routes rijker.',
  example: (files) =>
    edit(
      '- Jullie praten.',
      `- ${'Jullie praten rustig door over de klachten. '.repeat(9)}`,
    )(
      edit(
        '    text: [Er valt een stilte.]',
        `    text:\n      - ${'Er valt een lange stilte in de kamer. '.repeat(90)}`,
      )(files),
    ),
});
