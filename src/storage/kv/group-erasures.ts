import * as z from 'zod/mini';
import { isAttemptId } from '../../domain/attempt.ts';
import { erasedGroup, type Group, type GroupId, groupDays, isGroupId } from '../../domain/group.ts';
import { ok, type Result } from '../../lib/result.ts';
import type { ErasureStore, StoreFailure } from '../ports.ts';
import { decodeGroup, encodeGroup, groupKey } from '../records/group.ts';
import { summaryPrefix } from '../records/summary.ts';
import { takeAwayPrefix } from '../records/take-away.ts';
import type { CountedKeyValue } from './counted.ts';
import type { ListedKey } from './key-value.ts';
import { type KvOptions, secondsOf } from './options.ts';
import { withRetries } from './retry.ts';
import { isDue } from './sweeping.ts';

/*
 * docs/storage-schema.md, prefix `x/`. A group of 1,500 attempts is some 25,000 operations: its mark says what to erase,
 * and its summaries which attempts are left, so that each run can do a portion and stop anywhere.
 */

export interface GroupErasureOptions extends Pick<KvOptions, 'retentionDays' | 'pauses'> {
  readonly kv: CountedKeyValue;
  /** Seconds since the epoch. */
  readonly now: () => number;
  /** Erases one attempt, as one of many. */
  readonly eraseOne: (...of: Parameters<ErasureStore['erase']>) => ReturnType<ErasureStore['erase']>;
}

/** Of the thousand operations of a run; an attempt in progress takes at most some fifty more. */
const mostOperations = 900;
/** Longer than any token of a learner lives. */
const graceDays = 2;

const markKey = (group: GroupId): string => `x/g/${group}`;
const keyPattern = /^x\/g\/([0-9a-z]{26})$/;
const schema = z.object({ v: z.literal(1), t: z.int().check(z.nonnegative()) });

/** The group that a key marks as erased; nothing for any other key. */
export function erasedGroupIn(key: string): GroupId | undefined {
  const [, group] = keyPattern.exec(key) ?? [];
  return isGroupId(group) ? group : undefined;
}

/** Erasing groups in Workers KV. */
export function kvGroupErasures({ kv, retentionDays, pauses, now, eraseOne }: GroupErasureOptions) {
  const mark = (group: GroupId) => {
    const options = { expirationTtl: secondsOf(retentionDays + graceDays), metadata: { v: 1, t: now() } };
    return withRetries(() => kv.put(markKey(group), '', options), pauses);
  };
  const empty = (group: Group) => {
    const options = { expirationTtl: secondsOf(groupDays + retentionDays) };
    return withRetries(() => kv.put(groupKey(group.id), encodeGroup(erasedGroup(group, now())), options), pauses);
  };

  return {
    /** Marks a group, and empties its record: should that fail, the sweep does it. */
    async erase(group: Group): Promise<Result<void, StoreFailure>> {
      const marked = await mark(group.id);
      if (marked.ok) await empty(group);
      return marked;
    },

    /** Whether a group that was erased has its turn in this run. */
    isDue: ({ name, metadata }: ListedKey): boolean => {
      const { t } = z.safeParse(schema, metadata).data ?? {};
      return t !== undefined && isDue(name, t, now());
    },

    /** Erases a portion; gives how many attempts that was. While there are any, the mark is made anew. */
    async sweep(group: GroupId, begun: number): Promise<Result<number, StoreFailure>> {
      const record = await withRetries(() => kv.get([groupKey(group)]), pauses);
      if (!record.ok) return record;
      const known = decodeGroup(group, record.value.get(groupKey(group)) ?? '');
      if (known && known.erasedAt === undefined) await empty(known);
      const listed = await withRetries(() => kv.list({ prefix: summaryPrefix(group) }), pauses);
      if (!listed.ok) return listed;
      const lines = await withRetries(() => kv.list({ prefix: takeAwayPrefix(group) }), pauses);
      if (!lines.ok) return lines;
      if (listed.value.keys.length + lines.value.keys.length === 0) return ok(0);
      const marked = await mark(group);
      if (!marked.ok) return marked;
      const hasRoom = (): boolean => kv.used() - begun < mostOperations;
      let gone = 0;
      for (const { name } of listed.value.keys) {
        if (!hasRoom()) return ok(gone);
        const attempt = name.slice(summaryPrefix(group).length);
        if (!isAttemptId(attempt)) continue;
        const erased = await eraseOne(attempt, group);
        if (!erased.ok) return erased;
        gone += 1;
      }
      // What is left now was shared by attempts that no summary tells of.
      for (const { name } of lines.value.keys) {
        if (!hasRoom()) return ok(gone);
        const deleted = await withRetries(() => kv.delete(name), pauses);
        if (!deleted.ok) return deleted;
      }
      return ok(gone);
    },
  };
}
