import type { AttemptId } from '../domain/attempt.ts';
import { toBase32 } from '../lib/base32.ts';
import type { Keyring } from './keyring.ts';
import { macNames, macOf } from './mac.ts';

/*
 * A resume code is a MAC of the attempt's id under a key that never leaves us: nobody can guess it, the same attempt
 * always has the same one, and none has to be kept to be shown or erased. At 120 bits it needs no slow hash (OWASP ASVS
 * 5.0 §6.5.2). The store knows it by another MAC.
 */

/** Letters of Crockford base 32: 120 bits. */
const length = 24;
const codePattern = /^[0-9a-hjkmnp-tv-z]{24}$/;

/** The code of an attempt, 24 letters. After a key rotation it is another one; the old one stays good while it lives. */
export const codeOf = (keyring: Keyring, attempt: AttemptId): Promise<string> =>
  macOf(keyring, 'resume', keyring.current, `code ${attempt}`).then((bytes) => toBase32(bytes).slice(0, length));

/** Whether a code is one that this attempt can have had: a damaged record leads nobody into another attempt. */
export async function isCodeOf(keyring: Keyring, code: string, attempt: AttemptId): Promise<boolean> {
  return (await codesOf(keyring, attempt)).includes(code);
}

/** Every code that an attempt can have had while a live key was the current one. */
const codesOf = (keyring: Keyring, attempt: AttemptId): Promise<string[]> =>
  Promise.all(keyring.kids.map((kid) => codeOf({ ...keyring, current: kid }, attempt)));

/** In groups of four: made to be read aloud and typed. */
export const grouped = (code: string): string => code.match(/.{1,4}/g)?.join(' ') ?? '';

/**
 * Reads a code as people type it: any case, spaces and hyphens wherever, and the letters that Crockford leaves out for
 * the digits they look like. `undefined` when it cannot be a code.
 */
export function readCode(typed: string): string | undefined {
  const code = typed.toLowerCase().replace(/[\s-]/g, '').replaceAll('o', '0').replace(/[il]/g, '1');
  return codePattern.test(code) ? code : undefined;
}

/** The names that the store may know a code by, one for each live key: the current one first. */
export const codeNames = (keyring: Keyring, code: string): Promise<readonly string[]> =>
  macNames(keyring, 'resume', `name ${code}`);

/** The names of every code that an attempt can have had while a live key was the current one. */
export async function codeNamesOf(keyring: Keyring, attempt: AttemptId): Promise<readonly string[]> {
  const codes = await codesOf(keyring, attempt);
  return (await Promise.all(codes.map((code) => codeNames(keyring, code)))).flat();
}
