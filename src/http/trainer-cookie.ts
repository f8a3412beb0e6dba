import * as z from 'zod/mini';
import { type GroupId, isGroupId, type LinkEpochs } from '../domain/group.ts';
import type { Keyring } from './keyring.ts';
import { open, seal } from './token.ts';

/*
 * Who opened a manage link has the group in this browser for half a day. Strictly necessary for what the trainer asked
 * for, so no consent is needed. A group has a cookie of its own: signing off from one leaves the others.
 */

const prefix = '__Host-t_';
/** Seconds: a morning's lesson and its debrief. */
const lifetime = 12 * 3_600;

const epoch = z.int().check(z.nonnegative());
const payloadSchema = z.strictObject({
  g: z.string().check(z.refine(isGroupId)),
  /** Of the manage link, the join link and the code. */
  e: z.tuple([epoch, epoch, epoch]),
  j: z.exactOptional(z.string()),
  t: z.int(),
});

/** What a trainer's cookie proves: which group, and which of its links were the newest when it was made. */
export interface TrainerPass {
  readonly group: GroupId;
  readonly epochs: LinkEpochs;
  /** The join link as it was last made here: so that it can be shown before the store shows the group everywhere. */
  readonly joinLink?: string;
}

/** Eight letters of the id: the whole of it is compared after opening. */
const cookieName = (group: GroupId): string => prefix + group.slice(0, 8);
const setCookie = (group: GroupId, value: string, maxAge: number): string =>
  `${cookieName(group)}=${value}; Path=/; Max-Age=${maxAge}; Secure; HttpOnly; SameSite=Lax`;

/** The `Set-Cookie` line that makes a browser a trainer's, for twelve hours from `now` (seconds since the epoch). */
export async function writeTrainerCookie(keyring: Keyring, pass: TrainerPass, now: number): Promise<string> {
  const { group, epochs, joinLink } = pass;
  const e = [epochs.manage, epochs.join, epochs.code];
  const payload = { g: group, e, t: now, ...(joinLink === undefined ? {} : { j: joinLink }) };
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
  const [manage, join, code] = e;
  return { group, epochs: { manage, join, code }, ...(j === undefined ? {} : { joinLink: j }) };
}

/** The line that signs this browser off from a group. */
export const dropTrainerCookie = (group: GroupId): string => setCookie(group, '', 0);
