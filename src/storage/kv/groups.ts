import * as z from 'zod/mini';
import { groupDays, isGroupId, joinCodeDays } from '../../domain/group.ts';
import { parseJson } from '../../lib/parse-json.ts';
import { ok } from '../../lib/result.ts';
import type { GroupStore } from '../ports.ts';
import { decodeGroup, encodeGroup, groupKey, joinCodeKey } from '../records/group.ts';
import { type KvOptions, secondsOf } from './options.ts';
import { withRetries } from './retry.ts';

/*
 * docs/storage-schema.md, prefixes `as/` and `j/`. A group has one writer as a rule, its trainer; of two at once the last
 * one wins, and each sees on the next page what holds.
 */

/** The least that KV takes, and the longest that a change of a trainer's takes to arrive. */
const freshFor = { cacheTtl: 30 };
const codeSchema = z.object({
  v: z.literal(1),
  g: z.string().check(z.refine(isGroupId)),
  /** When it was made: seconds since the epoch. */
  t: z.int().check(z.nonnegative()),
});
/** A code that stopped working is remembered as long again: whoever types it hears that it is too old, not that it is wrong. */
const rememberedFor = 2 * joinCodeDays;

export interface KvGroupOptions extends KvOptions {
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
}

/** Groups in Workers KV: a write for each change, a read to join and for each page of a trainer. */
export function kvGroupStore({ kv, retentionDays, pauses, clock }: KvGroupOptions): GroupStore {
  const now = (): number => Math.floor(clock() / 1_000);
  return {
    put: (group) =>
      withRetries(
        () => kv.put(groupKey(group.id), encodeGroup(group), { expirationTtl: secondsOf(groupDays + retentionDays) }),
        pauses,
      ),
    async get(group) {
      const key = groupKey(group);
      const read = await withRetries(() => kv.get([key], freshFor), pauses);
      return read.ok ? ok(decodeGroup(group, read.value.get(key) ?? '')) : read;
    },
    putCode: (name, group) => {
      const value = JSON.stringify({ v: 1, g: group, t: now() });
      return withRetries(() => kv.put(joinCodeKey(name), value, { expirationTtl: secondsOf(rememberedFor) }), pauses);
    },
    async findCode(names) {
      const read = await withRetries(() => kv.get(names.map(joinCodeKey)), pauses);
      if (!read.ok) return read;
      for (const value of read.value.values()) {
        const { g, t = 0 } = z.safeParse(codeSchema, parseJson(value ?? '')).data ?? {};
        if (isGroupId(g)) return ok({ group: g, isExpired: t + secondsOf(joinCodeDays) < now() });
      }
      return ok(undefined);
    },
  };
}
