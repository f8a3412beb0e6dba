import { fromBase64url, fromUtf8, textToBase64url, toBase64url, utf8 } from '../lib/bytes.ts';
import { parseJson } from '../lib/parse-json.ts';
import { err, ok, type Result } from '../lib/result.ts';
import type { Keyring, SigningPurpose } from './keyring.ts';
import { type Problem, problem } from './problem.ts';

/*
 * `v1.kid.base64url(JSON).base64url(HMAC-SHA-256)`. The MAC covers everything before it, its algorithm is fixed, and
 * it is checked before anything inside is read (OWASP ASVS 5.0 §9.1). Signed, not secret: a browser reads its own.
 */

const version = 'v1';
/** What one cookie may hold, in every browser; a longer token is refused unread. */
export const longestToken = 4_096;
/** Seconds that our own clocks may disagree. */
const tolerance = 300;

export interface TokenFailure {
  readonly reason: 'malformed' | 'forged' | 'expired' | 'too-large';
}

/** When a token is opened, and how long it may have lived: seconds, `now` since the epoch. */
export interface Validity {
  readonly now: number;
  readonly lifetime: number;
}

/** Signs a payload; `t` is when, in seconds since the epoch. */
export async function seal<Payload extends { readonly t: number }>(
  keyring: Keyring,
  purpose: SigningPurpose,
  payload: Payload,
): Promise<string> {
  const key = await keyring.key(purpose, keyring.current);
  const signed = `${version}.${keyring.current}.${textToBase64url(JSON.stringify(payload))}`;
  // The current kid always has a key: the keyring is built from its entries.
  if (!key) throw new Error('The keyring has no current key');
  return `${signed}.${toBase64url(new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8(signed))))}`;
}

/**
 * Opens a token from outside and gives its payload, still to be parsed. Refuses what is too long, is not shaped like
 * a token, was not signed by a live key for this purpose, or is older than its lifetime plus five minutes. A token
 * from the future is taken: only our own clock can have dated it, and the learner should not pay for that.
 */
export async function open(
  keyring: Keyring,
  purpose: SigningPurpose,
  token: string,
  { now, lifetime }: Validity,
): Promise<Result<unknown, TokenFailure>> {
  if (token.length > longestToken) return err({ reason: 'too-large' });
  const [v, kid = '', encoded = '', encodedMac = '', ...more] = token.split('.');
  const mac = fromBase64url(encodedMac);
  if (v !== version || more.length > 0 || mac?.length !== 32) return err({ reason: 'malformed' });
  const key = await keyring.key(purpose, kid);
  const signed = utf8(`${v}.${kid}.${encoded}`);
  if (!key || !(await crypto.subtle.verify('HMAC', key, mac, signed))) return err({ reason: 'forged' });
  const payload = readPayload(encoded);
  if (!isDated(payload)) return err({ reason: 'malformed' });
  return isExpired(payload.t, { now, lifetime }) ? err({ reason: 'expired' }) : ok(payload);
}

/** Whether what was issued then has outlived its lifetime, by more than clocks may disagree. */
export const isExpired = (issuedAt: number, { now, lifetime }: Validity): boolean =>
  issuedAt + lifetime + tolerance < now;

function readPayload(encoded: string): unknown {
  const bytes = fromBase64url(encoded);
  return parseJson((bytes && fromUtf8(bytes)) ?? '');
}

const isDated = (payload: unknown): payload is { t: number } =>
  typeof payload === 'object' && payload !== null && 't' in payload && typeof payload.t === 'number';

/** What to tell the sender of a token that did not open: too old, or not ours in any way. */
export function tokenProblem({ reason }: TokenFailure): Problem {
  return problem(reason === 'expired' ? 'expired-token' : 'forged-token');
}
