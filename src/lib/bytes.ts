const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const codes = Uint8Array.from(alphabet, (letter) => letter.charCodeAt(0));
const unknown = 64;
const digits = new Uint8Array(128).fill(unknown);
for (const [digit, code] of codes.entries()) digits[code] = digit;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** A text as UTF-8 bytes. */
export function utf8(text: string): Uint8Array {
  return encoder.encode(text);
}

/** UTF-8 bytes as a text; `undefined` when they are not valid UTF-8. */
export function fromUtf8(bytes: Uint8Array): string | undefined {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * Bytes as base64url without padding (RFC 4648 §5).
 *
 * Our own, because `Uint8Array.prototype.toBase64` is missing from Node 24.
 */
export function toBase64url(bytes: Uint8Array): string {
  const text = new Uint8Array(Math.ceil((bytes.length * 4) / 3));
  let length = 0;
  let buffer = 0;
  let bits = 0;
  for (const byte of bytes) {
    buffer = ((buffer & 0b11_1111) << 8) | byte;
    for (bits += 8; bits >= 6; bits -= 6) text[length++] = codes[(buffer >> (bits - 6)) & 63] ?? 0;
  }
  if (bits > 0) text[length] = codes[(buffer << (6 - bits)) & 63] ?? 0;
  return decoder.decode(text);
}

/** A text's UTF-8 bytes as base64url; where it is ASCII, as our tokens mostly are, by the much faster `btoa`. */
export const textToBase64url = (text: string): string =>
  /^[\0-\x7f]*$/.test(text)
    ? btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
    : toBase64url(utf8(text));

/**
 * Reads base64url; `undefined` for anything that `toBase64url` would not have written: padding, white space, letters
 * of plain base64, an impossible length, or spare bits that are set. So one value has exactly one spelling, and a
 * changed letter is always a changed value (RFC 4648 §3.5).
 */
export function fromBase64url(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let length = 0;
  let buffer = 0;
  let bits = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = digits[text.charCodeAt(at)] ?? unknown;
    if (digit === unknown) return undefined;
    buffer = ((buffer & 0b11_1111) << 6) | digit;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length++] = (buffer >> bits) & 255;
  }
  // What is left over is padding of less than one letter, and it is zero.
  return bits < 6 && (buffer & ((1 << bits) - 1)) === 0 ? bytes : undefined;
}
