import * as z from 'zod/mini';
import { type GroupId, isGroupId } from '../../domain/group.ts';
import { parseJson } from '../../lib/parse-json.ts';
import type { RollUp } from '../ports.ts';

/* How the sums of a large group are written down: docs/storage-schema.md, prefix `r/`. */

const askedPattern = /^r\/asked\/([0-9a-z]{26})$/;

/** Version 1. */
const schema = z.object({
  v: z.literal(1),
  t: z.int().check(z.nonnegative()),
  n: z.int().check(z.nonnegative()),
  s: z.string(),
  c: z.optional(z.string()),
});

/** What every wish for sums begins with. */
export const askedPrefix = 'r/asked/';
export const askedKey = (group: GroupId): string => askedPrefix + group;
/** Of the sums that are shown, and of those that are being made. */
export const rollUpKey = (group: GroupId, part: 'whole' | 'part'): string => `r/${part}/${group}`;

/** The group that a key asks sums for; nothing for any other key. */
export function askedGroupIn(key: string): GroupId | undefined {
  const [, group] = askedPattern.exec(key) ?? [];
  return isGroupId(group) ? group : undefined;
}

/** The value of sums. */
export const encodeRollUp = ({ at, attempts, sums, cursor }: RollUp): string =>
  JSON.stringify({ v: 1, t: at, n: attempts, s: sums, ...(cursor === undefined ? {} : { c: cursor }) });

/** Reads sums back; nothing when the record is not one of ours. */
export function decodeRollUp(value: string): RollUp | undefined {
  const { success, data } = z.safeParse(schema, parseJson(value));
  if (!success) return undefined;
  const { t, n, s, c } = data;
  return { at: t, attempts: n, sums: s, ...(c === undefined ? {} : { cursor: c }) };
}
