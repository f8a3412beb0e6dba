/** Crockford's base 32 in lower case: no i, l, o or u, so that nobody misreads a code. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/**
 * Bytes as Crockford base 32 (https://www.crockford.com/base32.html), five bits a letter, first bit first. Bits that
 * do not fill a whole letter are dropped: made for random bytes, from which no value has to be read back.
 */
export function toBase32(bytes: Uint8Array): string {
  let text = '';
  let buffer = 0;
  let bits = 0;
  for (const byte of bytes) {
    buffer = ((buffer & 0b1_1111) << 8) | byte;
    for (bits += 8; bits >= 5; bits -= 5) text += alphabet.charAt((buffer >> (bits - 5)) & 31);
  }
  return text;
}

/** The number that letters of this alphabet stand for, first letter first: at most ten of them (50 bits). */
export const fromBase32 = (text: string): number =>
  [...text].reduce((number, letter) => number * 32 + alphabet.indexOf(letter), 0);
