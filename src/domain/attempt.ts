import { assert } from '../lib/assert.ts';
import { toBase32 } from '../lib/base32.ts';
import type { Membership } from './group.ts';

declare const attemptBrand: unique symbol;
declare const writerBrand: unique symbol;

/** Names one attempt: 26 letters of Crockford base 32, 130 random bits (OWASP ASVS 5.0 §7.2.3 asks 128). */
export type AttemptId = string & { readonly [attemptBrand]: true };

/** Names the browser that writes to an attempt: 8 letters, enough to keep two of them apart within one attempt. */
export type WriterId = string & { readonly [writerBrand]: true };

export const attemptIdPattern = /^[0-9a-hjkmnp-tv-z]{26}$/;
export const writerIdPattern = /^[0-9a-hjkmnp-tv-z]{8}$/;
/** Ids of choices and scenes, as authors write them. */
export const choiceIdPattern = /^[a-z0-9-]{1,32}$/;
/** Ids of cases, as they stand in an address. */
export const caseIdPattern = /^[a-z0-9-]{1,64}$/;
/** The address of a program: base64url of a hash. */
export const revisionPattern = /^[A-Za-z0-9_-]{1,64}$/;

/** A path longer than this many bytes is neither sealed in a token nor stored. */
export const longestPath = 1_000;
/** How long a resume code works: it is for going on soon, not for keeping. */
export const codeDays = 30;
/** Measures take one letter an entry, so they are never longer than the journal. */
export const longestMeasures = 400;

/**
 * A journal in letters: `codes` says what was chosen, `measures` how sure and how fast. The engine writes and reads
 * them against a program (`encodePath`, `decodePath`); everywhere else they are opaque printable ASCII.
 */
export interface Path {
  readonly codes: string;
  readonly measures: string;
}

/** The learner's own words, by the place of the entry in the journal ("0", "1", …). */
export type Notes = Readonly<Record<string, string>>;

/** One confirmed step: the whole journal up to and including it. A head is written once and never changed. */
export interface Head {
  readonly attempt: AttemptId;
  readonly revision: string;
  /** How many entries the journal has. */
  readonly length: number;
  /**
   * When the page was signed that the last entry answered, in seconds since the epoch: our own clock, and the same on
   * every retry.
   */
  readonly at: number;
  /** How often the learner has settled between two branches of this attempt; see `merge`. */
  readonly resolved: number;
  readonly writer: WriterId;
  /** `Path.codes`. */
  readonly path: string;
  /** `Path.measures`. */
  readonly measures: string;
  readonly notes: Notes;
  /** Of an attempt in a group: whoever goes on from this head is in it too. */
  readonly membership?: Membership;
}

/** Whether a text from outside has the form of an attempt id; says nothing about such an attempt existing. */
export function isAttemptId(text: unknown): text is AttemptId {
  return typeof text === 'string' && attemptIdPattern.test(text);
}

/** Whether a text from outside has the form of a writer id. */
export function isWriterId(text: unknown): text is WriterId {
  return typeof text === 'string' && writerIdPattern.test(text);
}

/** An attempt id from 17 random bytes: the caller brings the dice. */
export function attemptIdFrom(random: Uint8Array): AttemptId {
  const id = toBase32(random).slice(0, 26);
  assert(isAttemptId(id), 'an attempt id is made of 17 random bytes');
  return id;
}

/** A writer id from 5 random bytes: the caller brings the dice. */
export function writerIdFrom(random: Uint8Array): WriterId {
  const id = toBase32(random).slice(0, 8);
  assert(isWriterId(id), 'a writer id is made of 5 random bytes');
  return id;
}
