import { type ExplainTime, explainTimes, type Group, type GroupId, isGroupId, lastDayOf } from '../domain/group.ts';
import { fromBase64url, toBase64url, utf8 } from '../lib/bytes.ts';
import type { Keyring, SigningPurpose } from './keyring.ts';
import { macOf } from './mac.ts';

/*
 * The two links of a group are capability URLs (W3C TAG, "Good Practices for Capability URLs"): who has one, may. Each is
 * signed with a key of its own, so neither leads to the other, and carries an epoch, so that a trainer can cancel it. The
 * join link also says what it takes to begin: a lesson starts while the store is down, or has not heard of the group yet.
 * Fields and MAC with dots between; the MAC is HMAC-SHA-256 cut to 128 bits (RFC 2104 §5), to keep a QR code coarse.
 */

const macBytes = 16;

/** What a join link says of its group by itself. */
export interface JoinLink {
  readonly group: GroupId;
  readonly epoch: number;
  readonly explain: ExplainTime;
  readonly certainty: boolean;
  readonly pseudonyms: boolean;
  readonly keepDays: number;
  readonly endsOn: string;
  /** `caseRef` of each case, in order. */
  readonly cases: readonly string[];
}

export interface ManageLink {
  readonly group: GroupId;
  readonly epoch: number;
}

/** The last part of a join link. */
export async function sealJoinLink(keyring: Keyring, group: Group): Promise<string> {
  const { id, cases, epochs, settings } = group;
  const { explain, certainty, pseudonyms, keepDays } = settings;
  const flags = `${explainTimes.indexOf(explain)}${certainty ? 1 : 0}${pseudonyms ? 1 : 0}`;
  const refs = (await Promise.all(cases.map(caseRef))).join('');
  return sealFields(keyring, 'join', [id, epochs.join, flags, keepDays, lastDayOf(group).replaceAll('-', ''), refs]);
}

/** Reads a join link; nothing when we did not sign it. */
export async function openJoinLink(keyring: Keyring, text: string): Promise<JoinLink | undefined> {
  const [group, epoch, flags = '', keepDays, end = '', refs = ''] = (await openFields(keyring, 'join', text)) ?? [];
  const explain = explainTimes[Number(flags[0])];
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(end) ?? [];
  if (!isGroupId(group) || !explain || !year) return undefined;
  return {
    group,
    epoch: Number(epoch),
    explain,
    certainty: flags[1] === '1',
    pseudonyms: flags[2] === '1',
    keepDays: Number(keepDays),
    endsOn: `${year}-${month}-${day}`,
    cases: refs.match(/.{4}/g) ?? [],
  };
}

/** The last part of a manage link. */
export const sealManageLink = (keyring: Keyring, { id, epochs }: Pick<Group, 'id' | 'epochs'>): Promise<string> =>
  sealFields(keyring, 'manage', [id, epochs.manage]);

/** Reads a manage link; nothing when we did not sign it. */
export async function openManageLink(keyring: Keyring, text: string): Promise<ManageLink | undefined> {
  const [group, epoch] = (await openFields(keyring, 'manage', text)) ?? [];
  return isGroupId(group) ? { group, epoch: Number(epoch) } : undefined;
}

/** A case in four letters, 24 bits: enough to find it again among those that are published. */
export async function caseRef(id: string): Promise<string> {
  return toBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(id)), 0, 3));
}

async function sealFields(
  keyring: Keyring,
  purpose: SigningPurpose,
  fields: readonly (string | number)[],
): Promise<string> {
  const signed = `${fields.join('.')}.${keyring.current}`;
  const mac = await macOf(keyring, purpose, keyring.current, signed);
  return `${signed}.${toBase64url(mac.subarray(0, macBytes))}`;
}

async function openFields(keyring: Keyring, purpose: SigningPurpose, text: string): Promise<string[] | undefined> {
  if (text.length > 256) return undefined;
  const fields = text.split('.');
  const given = fromBase64url(fields.pop() ?? '');
  const kid = fields.at(-1) ?? '';
  if (!keyring.kids.includes(kid) || given?.length !== macBytes) return undefined;
  const mac = await macOf(keyring, purpose, kid, fields.join('.'));
  return isSame(mac.subarray(0, macBytes), given) ? fields.slice(0, -1) : undefined;
}

/** In the same time wherever they differ (ASVS 5.0 §11.2.4): `verify` does not take a MAC that was cut. */
function isSame(one: Uint8Array, other: Uint8Array): boolean {
  let difference = 0;
  for (const [at, byte] of one.entries()) difference |= byte ^ (other[at] ?? 0);
  return difference === 0;
}
