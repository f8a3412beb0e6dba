import * as z from 'zod/mini';
import {
  type AttemptId,
  type Head,
  isAttemptId,
  isWriterId,
  longestMeasures,
  longestPath,
  revisionPattern,
  type WriterId,
} from '../../domain/attempt.ts';
import { decodeMembership, encodeMembership } from '../../domain/group.ts';
import { assert } from '../../lib/assert.ts';
import { toBase64url, utf8 } from '../../lib/bytes.ts';
import { Lru } from '../../lib/lru.ts';
import { parseJson } from '../../lib/parse-json.ts';
import type { NoteSeal } from '../ports.ts';

/*
 * How a head is written down: docs/storage-schema.md, prefix `p/`. The choices stand in the metadata, so that one
 * list() reads a whole attempt; what is left over, or is personal, stands in the value.
 */

/** KV's limit on metadata: bytes of JSON. */
export const metadataRoom = 1_024;
const longestLength = 9_999;
const keyPattern = /^p\/([0-9a-z]{26})\/(\d{4})\/([0-9a-z]{8})\/([A-Za-z0-9_-]{8})$/;

const printable = /^[ -~]*$/;
const pathField = z.string().check(z.maxLength(longestPath), z.regex(printable));
const measuresField = z.string().check(z.maxLength(longestMeasures), z.regex(printable));

/** Version 1. A later version adds its own schema and an upgrade from this one. */
const metadataSchema = z.object({
  v: z.literal(1),
  r: z.string().check(z.regex(revisionPattern)),
  /** When the page was signed that the last choice answered. */
  t: z.int().check(z.nonnegative()),
  /** How often a fork was settled; left out when it never was. */
  q: z.optional(z.int().check(z.positive())),
  /** The path; in the value when it does not fit here. */
  c: z.optional(pathField),
  m: z.optional(measuresField),
  /** 1: the value holds something too. */
  x: z.optional(z.literal(1)),
  /** The membership; left out of attempts in no group. */
  g: z.optional(z.string()),
});
const valueSchema = z.object({
  c: z.optional(pathField),
  m: z.optional(measuresField),
  /** Notes, sealed. */
  n: z.optional(z.string()),
});
const notesSchema = z.record(z.string().check(z.regex(/^\d{1,3}$/)), z.string());

type Metadata = z.infer<typeof metadataSchema>;
type Value = z.infer<typeof valueSchema>;

export interface HeadRecord {
  readonly key: string;
  readonly value: string;
  readonly metadata: Metadata;
}

export interface HeadKey {
  readonly attempt: AttemptId;
  readonly length: number;
  readonly writer: WriterId;
  readonly hash: string;
}

/** What every key of an attempt begins with. */
export const headPrefix = (attempt: AttemptId): string => `p/${attempt}/`;

/**
 * The key of a head. The length counts down, so that list() gives the longest first; the hash covers the choices
 * (and how often a fork was settled), so that a retry — a moment later, with another time measured — meets its own
 * key again.
 */
export async function headKey({ attempt, length, writer, revision, path, resolved }: HeadName): Promise<string> {
  assert(Number.isInteger(length) && length >= 0 && length <= longestLength, 'a length fits its four digits');
  const place = String(longestLength - length).padStart(4, '0');
  return `${headPrefix(attempt)}${place}/${writer}/${await pathHash(revision, path, resolved)}`;
}

/** Names a head among the branches of its attempt, in a form. */
export const branchId = async ({ revision, path, resolved }: Head): Promise<string> =>
  pathHash(revision, path, resolved);

/** What a head's key is made of. */
type HeadName = Pick<Head, 'attempt' | 'length' | 'writer' | 'revision' | 'path' | 'resolved'>;

/** 48 bits are plenty to keep the branches of one writer at one length apart: two, as a rule. */
async function pathHash(revision: string, path: string, resolved: number): Promise<string> {
  const name = `${revision}\n${path}${resolved > 0 ? `\n${resolved}` : ''}`;
  const known = hashes.get(name);
  if (known) return known;
  const digest = await crypto.subtle.digest('SHA-256', utf8(name));
  const hash = toBase64url(new Uint8Array(digest, 0, 6));
  hashes.set(name, hash);
  return hash;
}

/** Learners who choose alike share paths. */
const hashes = new Lru<string>(2_000);

/** The parts of a key; `undefined` when it is not the key of a head. */
export function parseHeadKey(key: string): HeadKey | undefined {
  const [, attempt, place, writer, hash] = keyPattern.exec(key) ?? [];
  if (!isAttemptId(attempt) || !isWriterId(writer) || hash === undefined) return undefined;
  return { attempt, length: longestLength - Number(place), writer, hash };
}

/** Writes a head down. Measures, and then the path, move from the metadata to the value when they do not fit. */
export async function encodeHead(head: Head, noteSeal: NoteSeal): Promise<HeadRecord> {
  assert(head.path.length <= longestPath && printable.test(head.path), 'a path is short and printable');
  const key = await headKey(head);
  const n = Object.keys(head.notes).length > 0 ? await noteSeal.seal(JSON.stringify(head.notes), key) : undefined;
  const settled = head.resolved > 0 ? { q: head.resolved } : {};
  const grouped = head.membership ? { g: encodeMembership(head.membership) } : {};
  const bare: Metadata = { v: 1, r: head.revision, t: head.at, ...settled, ...grouped };
  const mark: Pick<Metadata, 'x'> = n === undefined ? {} : { x: 1 };
  const whole: Metadata = { ...bare, c: head.path, ...(head.measures ? { m: head.measures } : {}), ...mark };
  if (fits(whole)) return { key, metadata: whole, value: writeValue(n === undefined ? {} : { n }) };
  const rest: Value = { m: head.measures, ...(n === undefined ? {} : { n }) };
  const lean: Metadata = { ...bare, c: head.path, x: 1 };
  if (fits(lean)) return { key, metadata: lean, value: writeValue(rest) };
  return { key, metadata: { ...bare, x: 1 }, value: writeValue({ c: head.path, ...rest }) };
}

/** Everything in it is printable ASCII, so its letters are its bytes. */
const fits = (metadata: Metadata): boolean => JSON.stringify(metadata).length <= metadataRoom;

const writeValue = (value: Value): string => (Object.keys(value).length > 0 ? JSON.stringify(value) : '');

/** A record's metadata, once it is proven to be ours and to belong to this key; else `undefined`. */
export function parseMetadata(metadata: unknown): Metadata | undefined {
  return z.safeParse(metadataSchema, metadata).data;
}

/** The head of a record and whether all of it could be read. */
export interface ReadHead {
  readonly head: Head;
  readonly whole: boolean;
}

/**
 * Reads a record back: `undefined` when the choices are not those that its key was made for. A head whose notes or
 * measures cannot be read is a head all the same: the choices are what must never be lost.
 */
export async function decodeHead(
  key: HeadKey,
  name: string,
  metadata: Metadata,
  value: string | null | undefined,
  noteSeal: NoteSeal,
): Promise<ReadHead | undefined> {
  const rest = metadata.x === 1 ? z.safeParse(valueSchema, parseJson(value ?? '')).data : {};
  const path = metadata.c ?? rest?.c;
  const resolved = metadata.q ?? 0;
  if (path === undefined || (await pathHash(metadata.r, path, resolved)) !== key.hash) return undefined;
  const notes = rest?.n === undefined ? {} : await openNotes(rest.n, name, noteSeal);
  const membership = metadata.g === undefined ? undefined : decodeMembership(metadata.g);
  const head: Head = {
    attempt: key.attempt,
    revision: metadata.r,
    length: key.length,
    at: metadata.t,
    resolved,
    writer: key.writer,
    path,
    measures: metadata.m ?? rest?.m ?? '',
    notes: notes ?? {},
    ...(membership ? { membership } : {}),
  };
  return { head, whole: rest !== undefined && notes !== undefined };
}

async function openNotes(sealed: string, name: string, noteSeal: NoteSeal) {
  const text = await noteSeal.open(sealed, name);
  return text === undefined ? undefined : z.safeParse(notesSchema, parseJson(text)).data;
}
