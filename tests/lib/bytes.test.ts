import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBase32 } from '../../src/lib/base32.ts';
import { fromBase64url, fromUtf8, textToBase64url, toBase64url, utf8 } from '../../src/lib/bytes.ts';

const bytes = fc.uint8Array({ maxLength: 200 });

describe('base64url', () => {
  it('is spelled as Node spells it', () => {
    fc.assert(fc.property(bytes, (value) => toBase64url(value) === Buffer.from(value).toString('base64url')));
  });

  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(bytes, (value) => {
        expect(fromBase64url(toBase64url(value))).toEqual(value);
      }),
    );
  });

  it('gives every text that it accepts exactly one spelling', () => {
    const text = fc.string({ unit: fc.constantFrom(...'ABab09-_+/= \n', 'é'), maxLength: 8 });
    fc.assert(
      fc.property(text, (given) => {
        const read = fromBase64url(given);
        return read === undefined || toBase64url(read) === given;
      }),
    );
  });

  it.each([
    ['padding', 'AA=='],
    ['plain base64', '+/+/'],
    ['white space', 'AA AA'],
    ['an impossible length', 'AAAAA'],
    ['spare bits that are set', 'AB'],
    ['a letter outside ASCII', 'AAAé'],
  ])('refuses %s', (_, text) => {
    expect(fromBase64url(text)).toBeUndefined();
  });
});

describe('UTF-8', () => {
  it('reads back what it wrote, a byte order mark included', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fromUtf8(utf8(text)) === text));
    expect(fromUtf8(utf8('\ufeffa'))).toBe('\ufeffa');
  });

  it.each([[[0xff]], [[0xc3]], [[0xed, 0xa0, 0x80]], [[0xc0, 0xaf]]])('refuses the bytes %j', (broken) => {
    expect(fromUtf8(Uint8Array.from(broken))).toBeUndefined();
  });
});

describe('base 32', () => {
  it('writes five bits a letter, first bit first', () => {
    expect(toBase32(Uint8Array.of(0b00000_000, 0b01_00010_0, 0b0011_0010, 0b0_00101_00, 0b110_00111))).toBe('01234567');
    expect(toBase32(new Uint8Array(5).fill(255))).toBe('zzzzzzzz');
  });

  it('drops bits that do not fill a letter', () => {
    expect(toBase32(new Uint8Array(17))).toHaveLength(27);
  });
});

describe('a text as base64url', () => {
  it('is what its bytes would be', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary-ascii' }), fc.string({ unit: 'grapheme' })), (text) => {
        expect(textToBase64url(text)).toBe(toBase64url(utf8(text)));
      }),
    );
  });
});
