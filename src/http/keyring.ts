import { fromBase64url, utf8 } from '../lib/bytes.ts';
import { err, ok, type Result } from '../lib/result.ts';

/*
 * TOKEN_KEYS is `kid:secret`, or two of them with a comma between: the first signs, both verify. To rotate, put a new
 * one in front; drop the old one when what it signed has expired.
 */

/** What a key is for. Each purpose has a key of its own, so a token for one is worthless for another. */
export type Purpose = SigningPurpose | 'notes';
/** Purposes whose keys sign; the others seal. */
export type SigningPurpose =
  | 'attempt'
  | 'form'
  | 'resume'
  | 'join'
  | 'join-code'
  | 'member'
  | 'share'
  | 'manage'
  | 'trainer';

const hmac = { algorithm: { name: 'HMAC', hash: 'SHA-256', length: 256 }, usages: ['sign', 'verify'] } as const;
const aes = { algorithm: { name: 'AES-GCM', length: 256 }, usages: ['encrypt', 'decrypt'] } as const;

export interface Keyring {
  /** The kid of the key that signs and seals. */
  readonly current: string;
  /** Every live kid, the current one first. */
  readonly kids: readonly string[];
  /**
   * The key for a purpose, not extractable; `undefined` when no live key has this kid. Derived once, then remembered:
   * open one keyring per isolate.
   */
  key(purpose: Purpose, kid: string): CryptoKey | Promise<CryptoKey> | undefined;
}

export type KeyringFailure =
  | { readonly reason: 'missing' }
  /** `entry` counts from 1; the text itself stays secret. */
  | { readonly reason: 'malformed' | 'short-key' | 'repeated-kid'; readonly entry: number }
  | { readonly reason: 'too-many-keys'; readonly most: number };

const kidPattern = /^[a-z0-9]{1,8}$/;
const secretBytes = 32;
const mostKeys = 2;

/** Opens the value of TOKEN_KEYS: one or two entries `kid:base64url of 32 random bytes`. */
export function openKeyring(secret: string): Result<Keyring, KeyringFailure> {
  if (secret.trim() === '') return err({ reason: 'missing' });
  const entries = secret.split(',');
  if (entries.length > mostKeys) return err({ reason: 'too-many-keys', most: mostKeys });
  const secrets = new Map<string, Uint8Array>();
  for (const [index, text] of entries.entries()) {
    const [kid = '', encoded, ...more] = text.trim().split(':');
    const bytes = encoded === undefined ? undefined : fromBase64url(encoded);
    const entry = index + 1;
    if (!kidPattern.test(kid) || !bytes || more.length > 0) return err({ reason: 'malformed', entry });
    if (bytes.length < secretBytes) return err({ reason: 'short-key', entry });
    if (bytes.length > secretBytes) return err({ reason: 'malformed', entry });
    if (secrets.has(kid)) return err({ reason: 'repeated-kid', entry });
    secrets.set(kid, bytes);
  }
  const [current = ''] = secrets.keys();
  return ok(keyringOf(current, secrets));
}

function keyringOf(current: string, secrets: ReadonlyMap<string, Uint8Array>): Keyring {
  // Keys and not promises of keys: in workerd a promise belongs to the request that made it.
  const derived = new Map<string, CryptoKey>();
  return {
    current,
    kids: [...secrets.keys()],
    key(purpose, kid) {
      const name = `${purpose}.${kid}`;
      const known = derived.get(name);
      if (known) return known;
      const secret = secrets.get(kid);
      return secret && derive(secret, purpose).then((key) => derived.set(name, key) && key);
    },
  };
}

/** HKDF-SHA-256 (RFC 5869) without salt: the secret is uniformly random already; the purpose is the info. */
async function derive(secret: Uint8Array, purpose: Purpose): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
  const hkdf = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: utf8(`kruispunt ${purpose}`) };
  const { algorithm, usages } = purpose === 'notes' ? aes : hmac;
  return crypto.subtle.deriveKey(hkdf, base, algorithm, false, [...usages]);
}
