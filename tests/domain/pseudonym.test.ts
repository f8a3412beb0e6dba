import { describe, expect, it } from 'vitest';
import { memberIdFrom } from '../../src/domain/group.ts';
import { pseudonymOf } from '../../src/domain/pseudonym.ts';

/** Members whose last twelve bits take every value. */
const members = Array.from({ length: 4_096 }, (_, at) => memberIdFrom(Uint8Array.of(1, 2, 3, at >> 8, at & 255)));

describe('a pseudonym', () => {
  it('is two words, the same each time', () => {
    const [member] = members;
    expect(member && pseudonymOf(member, 'nl')).toBe('blauwe merel');
    expect(member && pseudonymOf(member, 'en')).toBe('blue blackbird');
  });

  it.each(['nl', 'en'] as const)('has 4,096 pairs in %s', (lang) => {
    const names = new Set(members.map((member) => pseudonymOf(member, lang)));
    expect(names.size).toBe(4_096);
    for (const name of names) expect(name).toMatch(/^[a-zï]+ [a-zï]+$/);
  });

  it('names the same pair in both languages', () => {
    const pairs = new Map(members.map((member) => [pseudonymOf(member, 'nl'), pseudonymOf(member, 'en')]));
    expect(pairs.get('blauwe merel')).toBe('blue blackbird');
    expect(new Set(pairs.values()).size).toBe(4_096);
  });
});
