import * as z from 'zod/mini';
import { type GroupId, groupDays, isGroupId, joinCodeDays } from '../../domain/group.ts';
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
const codeSchema = z.object({ v: z.literal(1), g: z.string().check(z.refine(isGroupId)) });

/** Groups in Workers KV: a write for each change, a read to join and for each page of a trainer. */
export function kvGroupStore({ kv, retentionDays, pauses }: KvOptions): GroupStore {
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
    putCode: (name, group) =>
      withRetries(
        () => kv.put(joinCodeKey(name), JSON.stringify({ v: 1, g: group }), { expirationTtl: secondsOf(joinCodeDays) }),
        pauses,
      ),
    async findCode(names) {
      const read = await withRetries(() => kv.get(names.map(joinCodeKey)), pauses);
      if (!read.ok) return read;
      for (const value of read.value.values()) {
        const { g } = z.safeParse(codeSchema, parseJson(value ?? '')).data ?? {};
        if (isGroupId(g)) return ok<GroupId>(g);
      }
      return ok(undefined);
    },
  };
}
