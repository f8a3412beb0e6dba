import * as z from 'zod/mini';
import {
  type AttemptId,
  caseIdPattern,
  isAttemptId,
  isWriterId,
  longestMeasures,
  longestPath,
  type Notes,
  revisionPattern,
  type WriterId,
} from '../domain/attempt.ts';
import { decodeMembership, encodeMembership, type Membership } from '../domain/group.ts';
import { Lru } from '../lib/lru.ts';
import { err, ok, type Result } from '../lib/result.ts';
import type { Keyring } from './keyring.ts';
import { isExpired, longestToken, open, seal, type TokenFailure, type Validity } from './token.ts';

/** What the page and the cookie know of an attempt: enough to go on without asking the store anything. */
export interface AttemptToken {
  readonly attempt: AttemptId;
  readonly caseId: string;
  readonly revision: string;
  readonly writer: WriterId;
  /** `Path.codes` and `Path.measures` of the whole journal. */
  readonly path: string;
  readonly measures: string;
  /** How many entries the store has acknowledged. */
  readonly confirmed: number;
  /** Seconds since the epoch. */
  readonly issuedAt: number;
  /** A try-out after the debrief: never stored. */
  readonly practice: boolean;
  readonly notes: Notes;
  /** How often the learner settled a fork of this attempt (`merge`). */
  readonly resolved: number;
  /** Another device may hold this attempt too: look in the store before an answer, and when it is opened again. */
  readonly shared: boolean;
  /** The store took the last answer no more because its day is full. */
  readonly limit: boolean;
  /** Of an attempt in a group. */
  readonly membership?: Membership;
}

/** A cookie's name counts in its 4,096 bytes (RFC 6265bis §5.6). */
const nameRoom = 32;
const printable = /^[ -~]*$/;

/** Short names: every byte of this travels in a cookie with each request. */
const payloadSchema = z.strictObject({
  a: z.custom<AttemptId>(isAttemptId),
  c: z.string().check(z.regex(caseIdPattern)),
  r: z.string().check(z.regex(revisionPattern)),
  w: z.custom<WriterId>(isWriterId),
  p: z.string().check(z.maxLength(longestPath), z.regex(printable)),
  m: z.string().check(z.maxLength(longestMeasures), z.regex(printable)),
  k: z.int().check(z.nonnegative()),
  t: z.int().check(z.nonnegative()),
  x: z.optional(z.literal(true)),
  n: z.optional(z.record(z.string().check(z.regex(/^\d{1,3}$/)), z.string().check(z.maxLength(560)))),
  q: z.optional(z.int().check(z.positive())),
  s: z.optional(z.literal(true)),
  l: z.optional(z.literal(true)),
  g: z.optional(z.string()),
});

/**
 * Signs an attempt's state. A cookie holds 4,096 bytes: when long notes do not fit, the earliest are left out, and
 * live on in the heads that were stored with them. The choices always fit.
 */
export async function sealAttempt(keyring: Keyring, token: AttemptToken): Promise<string> {
  const { attempt: a, caseId: c, revision: r, writer: w, path: p, measures: m, confirmed: k, issuedAt: t } = token;
  const bare = {
    ...{ a, c, r, w, p, m, k, t },
    ...(token.practice ? { x: true } : {}),
    ...(token.resolved > 0 ? { q: token.resolved } : {}),
    ...(token.shared ? { s: true } : {}),
    ...(token.limit ? { l: true } : {}),
    ...(token.membership ? { g: encodeMembership(token.membership) } : {}),
  };
  const notes = Object.entries(token.notes).sort(([one], [other]) => Number(one) - Number(other));
  for (;;) {
    const sealed = await seal(keyring, 'attempt', notes.length > 0 ? { ...bare, n: Object.fromEntries(notes) } : bare);
    if (sealed.length <= longestToken - nameRoom || notes.length === 0) {
      memoryOf(keyring).set(sealed, { ...token, notes: Object.fromEntries(notes) });
      return sealed;
    }
    notes.shift();
  }
}

/**
 * Tokens that this isolate signed or verified, by their whole text: the cookie of one request is as a rule the page
 * and the cookie of the next. A keyring's memory goes with it, so a withdrawn key takes its tokens along.
 */
const memories = new WeakMap<Keyring, Lru<AttemptToken>>();

function memoryOf(keyring: Keyring): Lru<AttemptToken> {
  const known = memories.get(keyring);
  if (known) return known;
  const memory = new Lru<AttemptToken>(5_000);
  memories.set(keyring, memory);
  return memory;
}

/** Opens a token from a page or a cookie; refuses what `open` refuses, and a payload of another shape. */
export async function openAttempt(
  keyring: Keyring,
  token: string,
  validity: Validity,
): Promise<Result<AttemptToken, TokenFailure>> {
  const known = memoryOf(keyring).get(token);
  if (known) return isExpired(known.issuedAt, validity) ? err({ reason: 'expired' }) : ok(known);
  const opened = await openSealed(keyring, token, validity);
  if (opened.ok) memoryOf(keyring).set(token, opened.value);
  return opened;
}

async function openSealed(
  keyring: Keyring,
  token: string,
  validity: Validity,
): Promise<Result<AttemptToken, TokenFailure>> {
  const opened = await open(keyring, 'attempt', token, validity);
  if (!opened.ok) return opened;
  const parsed = z.safeParse(payloadSchema, opened.value);
  if (!parsed.success) return err({ reason: 'malformed' });
  const { a, c, r, w, p, m, k, t, x = false, n = {}, q = 0, s = false, l = false, g } = parsed.data;
  const membership = g === undefined ? undefined : decodeMembership(g);
  if (g !== undefined && !membership) return err({ reason: 'malformed' });
  return ok({
    attempt: a,
    caseId: c,
    revision: r,
    writer: w,
    path: p,
    measures: m,
    confirmed: k,
    issuedAt: t,
    practice: x,
    notes: n,
    resolved: q,
    shared: s,
    limit: l,
    ...(membership ? { membership } : {}),
  });
}
