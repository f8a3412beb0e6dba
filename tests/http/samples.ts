import { type AttemptId, attemptIdFrom, type WriterId, writerIdFrom } from '../../src/domain/attempt.ts';
import type { AttemptToken } from '../../src/http/attempt-token.ts';
import { type Keyring, openKeyring } from '../../src/http/keyring.ts';
import { toBase64url } from '../../src/lib/bytes.ts';

/** 2026-11-20T12:00:00Z, in seconds. */
export const noon = 1_795_176_000;
export const day = 86_400;
export const validity = { now: noon, lifetime: 180 * day };

/** An entry of TOKEN_KEYS that is the same in each run. */
export const entry = (kid: string, fill: number): string => `${kid}:${toBase64url(new Uint8Array(32).fill(fill))}`;

/** A keyring of the given entries, which must be good. */
export function keyringOf(...entries: string[]): Keyring {
  const opened = openKeyring(entries.join(','));
  if (!opened.ok) throw new Error(opened.error.reason);
  return opened.value;
}

export const keyring = keyringOf(entry('k1', 1));

export const attemptId = (fill: number): AttemptId => attemptIdFrom(new Uint8Array(17).fill(fill));
export const writerId = (fill: number): WriterId => writerIdFrom(new Uint8Array(5).fill(fill));

/** A token of an attempt after two steps. */
export const sample = (changes: Partial<AttemptToken> = {}): AttemptToken => ({
  attempt: attemptId(7),
  caseId: 'mijn-dochter-praat-wel',
  revision: toBase64url(new Uint8Array(32).fill(9)),
  writer: writerId(3),
  path: 'AaBb',
  measures: 'Qf',
  confirmed: 2,
  issuedAt: noon,
  practice: false,
  notes: {},
  resolved: 0,
  shared: false,
  limit: false,
  ...changes,
});
