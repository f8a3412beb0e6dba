import * as z from 'zod/mini';
import { type GroupId, isGroupId, isMemberId, type MemberId } from '../domain/group.ts';
import { cookiesNamed, setCookie } from './cookie.ts';
import type { Keyring } from './keyring.ts';
import { open, seal, type Validity } from './token.ts';

/*
 * Who a browser is within a group, so that the attempts of several cases belong to one person: random letters and nothing
 * else. One cookie a group, strictly necessary for what the learner asked for by joining it.
 */

const prefix = '__Host-g_';
/** Eight letters of the id stand in the name: the whole of it is compared after opening. */
const cookieName = (group: GroupId): string => prefix + group.slice(0, 8);

const payloadSchema = z.strictObject({
  g: z.custom<GroupId>(isGroupId),
  m: z.custom<MemberId>(isMemberId),
  t: z.int(),
});

/** Who this browser is in a group, from the request's `Cookie` header; nothing when it is new there. */
export async function readMember(
  keyring: Keyring,
  header: string | undefined,
  group: GroupId,
  validity: Validity,
): Promise<MemberId | undefined> {
  const cookie = cookiesNamed(header, cookieName(group))[0];
  const opened = cookie && (await open(keyring, 'member', cookie.value, validity));
  const { g, m } = (opened?.ok && z.safeParse(payloadSchema, opened.value).data) || {};
  return g === group ? m : undefined;
}

/** The `Set-Cookie` line that makes this browser be `member` in a group for as long as `validity.lifetime`. */
export async function writeMember(
  keyring: Keyring,
  group: GroupId,
  member: MemberId,
  { now, lifetime }: Validity,
): Promise<string> {
  return setCookie(cookieName(group), await seal(keyring, 'member', { g: group, m: member, t: now }), lifetime);
}

/** The line that makes this browser nobody in a group. */
export const dropMember = (group: GroupId): string => setCookie(cookieName(group), '', 0);

/** The lines that make this browser nobody in every group. */
export const dropMembers = (header: string | undefined): string[] =>
  cookiesNamed(header, prefix).map(({ name }) => setCookie(name, '', 0));
