import * as z from 'zod/mini';
import { type AttemptId, isAttemptId } from '../../domain/attempt.ts';
import { decodeMembership, type GroupId, isGroupId } from '../../domain/group.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { ErasureStore, StoreFailure } from '../ports.ts';
import { headPrefix, parseMetadata } from '../records/head.ts';
import { summaryKey } from '../records/summary.ts';
import { takeAwayKey } from '../records/take-away.ts';
import { codeKey } from './codes.ts';
import { listAll } from './list.ts';
import { type KvOptions, secondsOf } from './options.ts';
import { withRetries } from './retry.ts';

/*
 * docs/storage-schema.md, prefix `x/`. A delete and a mark are seen elsewhere a minute later or more, and until then a
 * page that is still open can write. So an erasure is a mark that outlives every token, a first round of deletes, and
 * more rounds until no writer can have missed the mark.
 */

export interface KvErasureOptions extends KvOptions {
  /** The names under which resume codes of an attempt may stand (`CodeStore`). */
  readonly codeNames: (attempt: AttemptId) => Promise<readonly string[]>;
  /** The names under which a take-away line of an attempt may stand (`TakeAwayStore`). */
  readonly takeAwayNames: (attempt: AttemptId) => Promise<readonly string[]>;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
}

/** Longer than any token lives: its retention, and what clocks may disagree. */
const graceDays = 2;
/** Seconds: KV says that a read may be 60 seconds old "or more", and a run may have to leave work to the next. */
const sweptFor = 3 * 3_600;

/** Seconds: summaries and codes are written after the answer, and can come in when the heads have gone already. */
const summedWithin = 900;

const erasureKey = (attempt: AttemptId): string => `x/${attempt}`;
const keyPattern = /^x\/([0-9a-z]{26})$/;
const schema = z.object({
  v: z.literal(1),
  t: z.int().check(z.nonnegative()),
  /** The group of the attempt; left out where it is in none. */
  g: z.optional(z.string().check(z.refine(isGroupId))),
});

/** Erasures in Workers KV: one write for the mark, one list, and one delete for each key there is. */
export function kvErasureStore(options: KvErasureOptions): ErasureStore {
  const { kv, retentionDays, pauses, codeNames, takeAwayNames, clock } = options;
  const now = (): number => Math.floor(clock() / 1_000);

  return {
    async erase(attempt, group) {
      const metadata = { v: 1, t: now(), ...(group === undefined ? {} : { g: group }) };
      const mark = { expirationTtl: secondsOf(retentionDays + graceDays), metadata };
      const marked = await withRetries(() => kv.put(erasureKey(attempt), '', mark), pauses);
      if (!marked.ok) return marked;
      return ok({ whole: (await clear(attempt, group, true)).ok });
    },

    async isErased(attempt) {
      const read = await withRetries(() => kv.getWithMetadata(erasureKey(attempt)), pauses);
      return read.ok ? ok(read.value.value !== null) : read;
    },

    async sweep() {
      const marks = await withRetries(() => listAll(kv, 'x/'), pauses);
      if (!marks.ok) return marks;
      let gone = 0;
      for (const { name, metadata } of marks.value) {
        const [, attempt] = keyPattern.exec(name) ?? [];
        const { t, g } = z.safeParse(schema, metadata).data ?? {};
        if (!isAttemptId(attempt) || t === undefined || t + sweptFor < now()) continue;
        const cleared = await clear(attempt, isGroupId(g) ? g : undefined, t + summedWithin > now());
        if (!cleared.ok) return cleared;
        gone += cleared.value;
      }
      return ok(gone);
    },
  };

  /**
   * Deletes what can be seen of an attempt; gives how many heads that was. The heads go last, so that no heads means
   * nothing left to do, but for a while (`late`): a Worker on the free plan has fifty operations a run.
   */
  async function clear(
    attempt: AttemptId,
    group: GroupId | undefined,
    late: boolean,
  ): Promise<Result<number, StoreFailure>> {
    const heads = await withRetries(() => listAll(kv, headPrefix(attempt)), pauses);
    if (!heads.ok || (heads.value.length === 0 && !late)) return heads.ok ? ok(0) : heads;
    // The mark knows the group when no heads are left to tell it; the heads, when the caller did not.
    const groups = new Set([group, ...heads.value.map(({ metadata }) => groupOf(metadata))]);
    const others = (await codeNames(attempt)).map(codeKey);
    for (const one of groups) {
      others.push(summaryKey(attempt, one));
      if (one !== undefined) others.push(...(await takeAwayNames(attempt)).map((name) => takeAwayKey(one, name)));
    }
    for (const key of [...others, ...heads.value.map(({ name }) => name)]) {
      const deleted = await withRetries(() => kv.delete(key), pauses);
      if (!deleted.ok) return err(deleted.error);
    }
    return ok(heads.value.length);
  }
}

const groupOf = (metadata: unknown): GroupId | undefined => decodeMembership(parseMetadata(metadata)?.g ?? '')?.group;
