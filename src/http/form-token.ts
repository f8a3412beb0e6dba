import * as z from 'zod/mini';
import { err, ok, type Result } from '../lib/result.ts';
import type { Keyring } from './keyring.ts';
import { open, seal, type TokenFailure } from './token.ts';

const lifetime = 12 * 3_600;
const payloadSchema = z.strictObject({ f: z.string(), t: z.int() });

/**
 * A token for a form outside an attempt, named `form`; good for twelve hours. A second lock behind the check of the
 * origin (src/http/guard.ts): it proves that we made the form, not for whom.
 */
export async function sealForm(keyring: Keyring, form: string, now: number): Promise<string> {
  return seal(keyring, 'form', { f: form, t: now });
}

/** Takes back the token of a form; refuses what `open` refuses, and the token of another form as forged. */
export async function openForm(
  keyring: Keyring,
  form: string,
  token: string,
  now: number,
): Promise<Result<void, TokenFailure>> {
  const opened = await open(keyring, 'form', token, { now, lifetime });
  if (!opened.ok) return opened;
  return z.safeParse(payloadSchema, opened.value).data?.f === form ? ok(undefined) : err({ reason: 'forged' });
}
