import { fromBase64url, fromUtf8, toBase64url, utf8 } from '../lib/bytes.ts';
import type { NoteSeal } from '../storage/ports.ts';
import type { Keyring } from './keyring.ts';

const ivBytes = 12;

/**
 * Seals notes with AES-256-GCM as `kid.base64url(iv).base64url(ciphertext)`; the name of the record is authenticated
 * too. A random IV is safe for 2^32 notes under one key (NIST SP 800-38D §8.3).
 */
export function noteSeal(keyring: Keyring): NoteSeal {
  return {
    async seal(text, about) {
      const key = await keyring.key('notes', keyring.current);
      // The current kid always has a key: the keyring is built from its entries.
      if (!key) throw new Error('The keyring has no current key');
      const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
      const sealed = await crypto.subtle.encrypt(parameters(iv, about), key, utf8(text));
      return `${keyring.current}.${toBase64url(iv)}.${toBase64url(new Uint8Array(sealed))}`;
    },

    async open(sealed, about) {
      const [kid = '', encodedIv = '', encoded = ''] = sealed.split('.');
      const key = await keyring.key('notes', kid);
      const iv = fromBase64url(encodedIv);
      const bytes = fromBase64url(encoded);
      if (!key || iv?.length !== ivBytes || !bytes) return undefined;
      try {
        return fromUtf8(new Uint8Array(await crypto.subtle.decrypt(parameters(iv, about), key, bytes)));
      } catch {
        return undefined;
      }
    },
  };
}

const parameters = (iv: Uint8Array, about: string) => ({
  name: 'AES-GCM',
  iv,
  additionalData: utf8(about),
});
