import { describe, expect, test } from 'vitest';
import { langs } from '../../src/domain/lang.ts';
import { words } from '../../src/i18n/index.ts';

/** Every leaf of a catalogue by its path. */
function leaves(node: unknown, path = ''): readonly (readonly [string, unknown])[] {
  return typeof node === 'object' && node !== null
    ? Object.entries(node).flatMap(([key, value]) => leaves(value, `${path}/${key}`))
    : [[path, node]];
}

test.each(langs)('no word is empty, padded or with straight quotes (%s)', (lang) => {
  const texts = leaves(words(lang)).filter(([, leaf]) => typeof leaf === 'string');
  const wrong = texts.filter(([, leaf]) => !/^\S(.*\S)?$/.test(String(leaf)) || /["']/.test(String(leaf)));
  expect(wrong).toEqual([]);
});

test('the catalogues have the same keys', () => {
  expect(leaves(words('en')).map(([path]) => path)).toEqual(leaves(words('nl')).map(([path]) => path));
});

describe('time left in words', () => {
  test.each([
    [10, 'nog 10 minuten', '10 minutes left'],
    [1, 'nog 1 minuut', '1 minute left'],
    [0, 'de tijd is om', 'time is up'],
    [-4, 'je loopt uit', 'you are running late'],
  ])('%i', (left, nl, en) => {
    expect(words('nl').timeLeft(left)).toBe(nl);
    expect(words('en').timeLeft(left)).toBe(en);
  });
});
