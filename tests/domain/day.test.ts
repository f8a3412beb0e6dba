import { describe, expect, it } from 'vitest';
import { dayAt, daysAfter, isDay } from '../../src/domain/day.ts';

describe('a day in the Netherlands', () => {
  it.each([
    ['2026-12-24T22:59:00Z', '2026-12-24'],
    ['2026-12-24T23:00:00Z', '2026-12-25'],
    ['2026-07-01T21:59:00Z', '2026-07-01'],
    ['2026-07-01T22:00:00Z', '2026-07-02'],
  ])('at %s it is %s', (moment, day) => expect(dayAt(Date.parse(moment))).toBe(day));

  it('counts on over months and over the change of the clock', () => {
    expect(daysAfter('2026-12-31', 1)).toBe('2027-01-01');
    expect(daysAfter('2027-03-27', 2)).toBe('2027-03-29');
  });

  it.each(['2026-02-31', '2026-13-01', '31-12-2026', '', '2026-1-1', '2026-12-24T00:00'])('refuses %s', (text) =>
    expect(isDay(text)).toBe(false),
  );

  it('knows the 29th of February', () => {
    expect([isDay('2028-02-29'), isDay('2027-02-29')]).toEqual([true, false]);
  });
});
