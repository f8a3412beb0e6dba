import { beforeAll, describe, expect, test } from 'vitest';
import { type Measured, measure } from './support/measure.ts';
import { knownLang } from './support/texts.ts';
import { type Place, places, tour } from './support/tour.ts';
import { visiting } from './support/visit.ts';

const measured = new Map<Place, Measured>();

const at = (place: Place): Measured => {
  const found = measured.get(place);
  if (!found) throw new Error(`The tour did not come to: ${place}.`);
  return found;
};

beforeAll(async () => {
  await visiting({ colorScheme: 'light' }, async (visitor) => {
    for await (const place of tour(visitor)) measured.set(place, await measure(visitor.page));
  });
});

describe('every page', () => {
  test.for(places)('%s: axe finds nothing, by day on a desk or by night on a phone', (place) => {
    expect(at(place).axe).toEqual({ 'light, wide': [], 'dark, phone': [] });
  });

  test.for(places)('%s: fits a window of 320 px, and letters twice as large', (place) => {
    expect(at(place).tooWide).toEqual({ phone: [], 'large text': [], 'large text in half a window': [] });
  });

  test.for(places)('%s: Tab comes to everything that can be pressed', (place) => {
    expect(at(place).unreached).toEqual([]);
  });

  test.for(places)('%s: a ring shows what has the focus', (place) => {
    expect(at(place).unseenFocus).toEqual([]);
  });

  test.for(places)('%s: what can be pressed is at least 44 by 44 px', (place) => {
    expect(at(place).smallTargets).toEqual({ wide: [], phone: [] });
  });

  test.for(places)('%s: has one H1', (place) => {
    expect(at(place).headings).toBe(1);
  });

  test.for(places)('%s: says in which language it is, and where that changes', (place) => {
    const { lang, texts } = at(place);
    expect(lang).toBe(place.startsWith('English') ? 'en' : 'nl');
    const known = texts.map((text) => ({ ...text, known: knownLang(text.text) ?? text.lang }));
    expect(known.filter((text) => text.lang !== text.known)).toEqual([]);
  });
});
