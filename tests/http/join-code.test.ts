import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Group, groupIdFrom } from '../../src/domain/group.ts';
import { groupedJoinCode, isJoinCodeOf, joinCodeNames, joinCodeOf, readJoinCode } from '../../src/http/join-code.ts';
import { entry, keyring, keyringOf } from './samples.ts';

const alphabet = [...'234678ACHJKLMPQRSWX'];
const group = (fill: number, code = 0): Pick<Group, 'id' | 'epochs'> => ({
  id: groupIdFrom(new Uint8Array(17).fill(fill)),
  epochs: { join: 0, manage: 0, code },
});
const anyCode = fc.nat({ max: 255 }).map((fill) => joinCodeOf(keyring, group(fill)));

describe('a join code', () => {
  it('has nine letters in threes, none of which looks like another', async () => {
    const code = await joinCodeOf(keyring, group(7));
    expect(groupedJoinCode(code)).toMatch(/^[234678ACHJKLMPQRSWX]{3}( [234678ACHJKLMPQRSWX]{3}){2}$/);
    expect(code).not.toMatch(/[O0I15Z9BDNVUYGTEF]/);
  });

  it('is the same each time, another for each group, and another once it was renewed', async () => {
    const codes = await Promise.all([group(7), group(7), group(8), group(7, 1)].map((one) => joinCodeOf(keyring, one)));
    expect(new Set(codes).size).toBe(3);
    expect(codes[0]).toBe(codes[1]);
  });

  it('may be typed in small letters, with spaces, dots and hyphens', async () => {
    const code = await joinCodeOf(keyring, group(7));
    for (const typed of [code.toLowerCase(), ` ${groupedJoinCode(code)} `, [...code].join('-'), [...code].join('.')]) {
      expect(readJoinCode(typed)).toBe(code);
    }
  });

  it('is never good with one letter wrong, or with two letters that changed places', async () => {
    await fc.assert(
      fc.asyncProperty(anyCode, fc.nat(8), fc.constantFrom(...alphabet), fc.nat(8), async (made, at, letter, other) => {
        const letters = [...(await made)];
        const wrong = letters.with(at, letter);
        const swapped = letters.with(at, letters[other] ?? '').with(other, letters[at] ?? '');
        for (const one of [wrong, swapped]) {
          if (one.join('') !== letters.join('')) expect(typeof readJoinCode(one.join(''))).not.toBe('string');
        }
      }),
    );
  });

  it.each([
    ['O', 'Q'],
    ['0', 'Q'],
    ['I', 'L'],
    ['1', 'L'],
    ['5', 'S'],
    ['Z', '2'],
    ['B', '8'],
    ['N', 'M'],
    ['V', 'W'],
    ['G', '6'],
    ['E', '3'],
    ['9', '7'],
  ])('with %s typed for %s is suggested as it was meant', async (typed, meant) => {
    let seen = 0;
    for (let fill = 0; fill < 60; fill += 1) {
      const code = await joinCodeOf(keyring, group(fill));
      if (!code.includes(meant)) continue;
      seen += 1;
      expect(readJoinCode(code.replaceAll(meant, typed))).toEqual({ suggestion: code });
    }
    expect(seen).toBeGreaterThan(5);
  });

  it('heard as its neighbour is suggested with one letter exchanged', async () => {
    const code = await joinCodeOf(keyring, group(12));
    const at = [...code].findIndex((letter) => 'AHK'.includes(letter));
    const heard = [...code].with(at, code[at] === 'K' ? 'H' : 'K').join('');
    expect(at).toBeGreaterThanOrEqual(0);
    expect(readJoinCode(heard)).toHaveProperty('suggestion');
  });

  it.each(['', 'K7M', 'K7M 2QX R4P 8', 'K7M 2QX R4!', 'ééééééééé', '000000000'])('cannot be %s', (typed) => {
    expect(readJoinCode(typed)).toBeUndefined();
  });

  it('is known to the store by names that do not give it away, one for each live key', async () => {
    const both = keyringOf(entry('k2', 2), entry('k1', 1));
    const code = await joinCodeOf(keyring, group(7));
    const names = await joinCodeNames(both, code);
    expect(names.map((name) => name.split('/')[0])).toEqual(['k2', 'k1']);
    expect(names[1]).toBe((await joinCodeNames(keyring, code))[0]);
    expect(names.join()).not.toContain(code);
  });

  it('made under the key before stays good for its group, until it is renewed', async () => {
    const both = keyringOf(entry('k2', 2), entry('k1', 1));
    const code = await joinCodeOf(keyring, group(7));
    expect(await isJoinCodeOf(both, code, group(7))).toBe(true);
    expect(await isJoinCodeOf(both, code, group(8))).toBe(false);
    expect(await isJoinCodeOf(both, code, group(7, 1))).toBe(false);
  });
});
