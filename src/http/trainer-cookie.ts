import * as z from 'zod/mini';
import { type GroupId, isGroupId } from '../domain/group.ts';
import type { ManageLink } from './group-links.ts';
import type { Keyring } from './keyring.ts';
import { open, seal } from './token.ts';

/*
 * Who opened a manage link has the group in this browser for half a day. Strictly necessary for what the trainer asked
 * for, so no consent is needed. A group has a cookie of its own: signing off from one leaves the others.
 */

const prefix = '__Host-t_';
/** Seconds: a morning's lesson and its debrief. */
const lifetime = 12 * 3_600;

const payloadSchema = z.strictObject({
  g: z.string().check(z.refine(isGroupId)),
  e: z.int().check(z.nonnegative()),
  j: z.exactOptional(z.string()),
  t: z.int(),
});

/** What a trainer's cookie proves: which group, under which manage link. */
export interface TrainerPass extends ManageLink {
  /** The join link as it was last made here: so that it can be shown before the store shows the group everywhere. */
  readonly joinLink?: string;
}

/** Eight letters of the id: the whole of it is compared after opening. */
const cookieName = (group: GroupId): string => prefix + group.slice(0, 8);
const setCookie = (group: GroupId, value: string, maxAge: number): string =>
  `${cookieName(group)}=${value}; Path=/; Max-Age=${maxAge}; Secure; HttpOnly; SameSite=Lax`;

/** The `Set-Cookie` line that makes a browser a trainer's, for twelve hours from `now` (seconds since the epoch). */
export async function writeTrainerCookie(keyring: Keyring, pass: TrainerPass, now: number): Promise<string> {
  const { group, epoch, joinLink } = pass;
  const payload = { g: group, e: epoch, t: now, ...(joinLink === undefined ? {} : { j: joinLink }) };
  return setCookie(group, await seal(keyring, 'trainer', payload), lifetime);
}

/** What the browser may do with a group by its `Cookie` header; nothing for another group, or after twelve hours. */
export async function readTrainerCookie(
  keyring: Keyring,
  header: string | undefined,
  group: GroupId,
  now: number,
): Promise<TrainerPass | undefined> {
  const name = `${cookieName(group)}=`;
  const pair = header?.split(';').find((text) => text.trim().startsWith(name));
  const opened = await open(keyring, 'trainer', pair?.trim().slice(name.length) ?? '', { now, lifetime });
  const { g, e, j } = (opened.ok && z.safeParse(payloadSchema, opened.value).data) || {};
  if (g !== group || e === undefined) return undefined;
  return { group, epoch: e, ...(j === undefined ? {} : { joinLink: j }) };
}

/** The line that signs this browser off from a group. */
export const dropTrainerCookie = (group: GroupId): string => setCookie(group, '', 0);
