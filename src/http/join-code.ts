import type { Group } from '../domain/group.ts';
import type { Keyring } from './keyring.ts';
import { macNames, macOf } from './mac.ts';

/*
 * A join code is spoken across a room and typed from a wall. Eight letters are a MAC of the group's id and its code
 * epoch, so that none is stored and a trainer can cancel it; the ninth makes the weighted sum of all nine 0 modulo 19, as
 * ISBN-10 does modulo 11 (ISO 2108): one wrong letter, or two that changed places, never make another good code.
 * 19⁸ codes are 34 bits: docs/decisions/011-groups.md has the arithmetic of guessing.
 */

/** Of letters and digits that look or sound alike, one each: 19, a prime, as the check letter needs. */
const alphabet = '234678ACHJKLMPQRSWX';
const drawn = 8;
const length = drawn + 1;

/** What people write or hear for one another. */
const alike = ['O0QD', 'I1L', '5SF', 'Z2', '8B', 'MN', 'VWUY', '6GC', 'PTBD', '79', '3E', 'AHK'];
/** With more strange letters than this, what somebody meant is a guess. */
const mostStrange = 3;

/** What a typed code turns out to be: good, or one look-alike away from good. */
export type ReadJoinCode = string | { readonly suggestion: string };

/** The spoken code of a group, nine letters. After a key rotation it is another one; the old one stays good. */
export const joinCodeOf = (keyring: Keyring, { id, epochs }: Pick<Group, 'id' | 'epochs'>): Promise<string> =>
  codeUnder(keyring, keyring.current, id, epochs.code);

/** Whether a code is one that this group has now: after a new code the old one is not. */
export async function isJoinCodeOf(
  keyring: Keyring,
  code: string,
  { id, epochs }: Pick<Group, 'id' | 'epochs'>,
): Promise<boolean> {
  return (await Promise.all(keyring.kids.map((kid) => codeUnder(keyring, kid, id, epochs.code)))).includes(code);
}

/** In three groups of three: made to be read aloud. */
export const groupedJoinCode = (code: string): string => code.match(/.{3}/g)?.join(' ') ?? '';

/** The names that the store may know a code by, one for each live key: the current one first. */
export const joinCodeNames = (keyring: Keyring, code: string): Promise<readonly string[]> =>
  macNames(keyring, 'join-code', `name ${code}`);

/**
 * Reads a code as people type it: any case, spaces, dots and hyphens wherever. A code that fails its check and would
 * pass with a look-alike comes back as a suggestion; `undefined` when it cannot be a code.
 */
export function readJoinCode(typed: string): ReadJoinCode | undefined {
  const code = typed.toUpperCase().replace(/[\s.-]/g, '');
  if (code.length !== length || !/^[0-9A-Z]+$/.test(code)) return undefined;
  if (isSound(code)) return code;
  const suggestion = readings(code).find(isSound);
  return suggestion === undefined ? undefined : { suggestion };
}

async function codeUnder(keyring: Keyring, kid: string, group: string, epoch: number): Promise<string> {
  const mac = await macOf(keyring, 'join-code', kid, `code ${group} ${epoch}`);
  let code = '';
  // 64 bits over 34: that some letters come up more often than others cannot be measured.
  let rest = new DataView(mac.buffer).getBigUint64(0);
  for (let at = 0; at < drawn; at += 1) {
    code += alphabet.charAt(Number(rest % BigInt(alphabet.length)));
    rest /= BigInt(alphabet.length);
  }
  return [...alphabet].map((check) => code + check).find(isSound) ?? code;
}

function isSound(code: string): boolean {
  let sum = 0;
  for (const [at, letter] of [...code].entries()) {
    const value = alphabet.indexOf(letter);
    if (value < 0) return false;
    sum += (at + 1) * value;
  }
  return sum % alphabet.length === 0;
}

/** What somebody may have meant: letters that no code has are exchanged, or else any one letter. */
function readings(code: string): string[] {
  const letters = [...code];
  const strange = letters.filter((letter) => !alphabet.includes(letter)).length;
  if (strange > mostStrange) return [];
  if (strange === 0) {
    return letters.flatMap((letter, at) => looksLike(letter).map((other) => letters.with(at, other).join('')));
  }
  const options = letters.map((letter) => (alphabet.includes(letter) ? [letter] : looksLike(letter)));
  return options.reduce<string[]>(
    (begun, next) => begun.flatMap((start) => next.map((letter) => start + letter)),
    [''],
  );
}

const looksLike = (letter: string): string[] =>
  [...alphabet].filter((other) => other !== letter && alike.some((set) => set.includes(letter) && set.includes(other)));
