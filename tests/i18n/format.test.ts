import { describe, expect, test } from 'vitest';
import { formatDate, initials } from '../../src/i18n/format.ts';

describe('a date is as precise as it was given', () => {
  test.each([
    ['2025-10-09', '9 oktober 2025', '9 October 2025'],
    ['2025-10', 'oktober 2025', 'October 2025'],
    ['2025', '2025', '2025'],
    ['2026-01-01', '1 januari 2026', '1 January 2026'],
  ])('%s', (iso, nl, en) => {
    expect(formatDate(iso, 'nl')).toBe(nl);
    expect(formatDate(iso, 'en')).toBe(en);
  });

  test('what is no date is shown as it stands', () => {
    expect(formatDate('najaar 2025', 'nl')).toBe('najaar 2025');
  });
});

describe('initials', () => {
  test.each([
    ['Mevrouw Weini T.', 'WT'],
    ['de heer Ahmad K.', 'AK'],
    ['Selam', 'S'],
    ['Rudi van der P.', 'RP'],
    ['Mevrouw', ''],
  ])('%s → %s', (name, expected) => {
    expect(initials(name)).toBe(expected);
  });
});
