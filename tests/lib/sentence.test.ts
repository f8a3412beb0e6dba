import { expect, test } from 'vitest';
import { afterFirstSentence } from '../../src/lib/sentence.ts';

test.each([
  ['Een kind vertaalt niet alles. Het hoort dat ook niet te dragen. Bel een tolk.', 'Een kind vertaalt niet alles.'],
  ['Vraag het zo: “Welke taal?” Dan weet je het.', 'Vraag het zo: “Welke taal?”'],
  ['Dat kost 2.50 per minuut, enz. per gesprek.', 'Dat kost 2.50 per minuut, enz. per gesprek.'],
  ['Hoelang al? “Een week”, zegt ze.', 'Hoelang al?'],
  ['Zonder punt', 'Zonder punt'],
])('%s begins with %s, and nothing is lost', (text, first) => {
  const [found, rest] = afterFirstSentence(text);
  expect(found).toBe(first);
  expect(`${found} ${rest}`.trim()).toBe(text);
});
