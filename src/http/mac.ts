import { toBase64url, utf8 } from '../lib/bytes.ts';
import type { Keyring, SigningPurpose } from './keyring.ts';

/** HMAC-SHA-256 of a text under a key that never leaves us; `kid` names a key of this ring. */
export async function macOf(
  keyring: Keyring,
  purpose: SigningPurpose,
  kid: string,
  text: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const key = await keyring.key(purpose, kid);
  // A kid of this ring always has a key.
  if (!key) throw new Error('The keyring has no such key');
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8(text)));
}

/** The names that the store may know a text by without learning it, one for each live key: the current one first. */
export const macNames = (keyring: Keyring, purpose: SigningPurpose, text: string): Promise<readonly string[]> =>
  Promise.all(keyring.kids.map(async (kid) => `${kid}/${toBase64url(await macOf(keyring, purpose, kid, text))}`));
