import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeNames, codeNamesOf, codeOf, grouped, isCodeOf, readCode } from '../../src/http/resume-code.ts';
import { attemptId, entry, keyringOf } from './samples.ts';

const ring = keyringOf(entry('k1', 1));
const rotated = keyringOf(entry('k2', 2), entry('k1', 1));
const attempt = attemptId(7);

describe('a resume code', () => {
  it('is read back however it is typed', async () => {
    const code = await codeOf(ring, attempt);
    const typed = fc
      .array(fc.tuple(fc.boolean(), fc.constantFrom('', ' ', '-', ' - ')), { minLength: 24, maxLength: 24 })
      .map((ways) =>
        ways
          .map(([upper, gap], at) => {
            const letter = code[at] ?? '';
            const alike = { '0': 'o', '1': upper ? 'L' : 'i' }[letter] ?? letter;
            return (upper ? alike.toUpperCase() : alike) + gap;
          })
          .join(''),
      );
    fc.assert(fc.property(typed, (text) => readCode(text) === code));
    expect(readCode(grouped(code))).toBe(code);
  });

  it('is no other text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const read = readCode(text);
        return read === undefined || /^[0-9a-hjkmnp-tv-z]{24}$/.test(read);
      }),
    );
    for (const text of ['', 'k7ht', 'u'.repeat(24), '0'.repeat(25), '0'.repeat(1_000_000)]) {
      expect(readCode(text)).toBeUndefined();
    }
  });

  it('belongs to one attempt, also when the key has changed since', async () => {
    const code = await codeOf(ring, attempt);
    expect(await isCodeOf(ring, code, attempt)).toBe(true);
    expect(await isCodeOf(rotated, code, attempt)).toBe(true);
    expect(await isCodeOf(rotated, code, attemptId(8))).toBe(false);
    expect(await isCodeOf(keyringOf(entry('k2', 2)), code, attempt)).toBe(false);
  });

  it('is another for each attempt, and says nothing about it', async () => {
    const codes = await Promise.all([1, 2, 3].map((fill) => codeOf(ring, attemptId(fill))));
    expect(new Set(codes).size).toBe(3);
    expect(codes[0]).not.toContain(attemptId(1).slice(0, 6));
  });

  it('has a name that does not give it away', async () => {
    const code = await codeOf(ring, attempt);
    const [name = ''] = await codeNames(ring, code);
    expect(name).toMatch(/^k1\/[\w-]{43}$/);
    expect(name.toLowerCase()).not.toContain(code.slice(0, 6));
  });

  it('made before a key rotation is still found after it, and is among what an erasure deletes', async () => {
    const old = await codeOf(ring, attempt);
    const [oldName = ''] = await codeNames(ring, old);
    expect(await codeNames(rotated, old)).toContain(oldName);
    expect(await codeNamesOf(rotated, attempt)).toContain(oldName);
    const [newName = ''] = await codeNames(rotated, await codeOf(rotated, attempt));
    expect(newName).toMatch(/^k2\//);
    expect(await codeNamesOf(rotated, attempt)).toContain(newName);
  });
});
