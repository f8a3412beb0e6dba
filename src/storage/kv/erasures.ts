import * as z from 'zod/mini';
import { type AttemptId, isAttemptId } from '../../domain/attempt.ts';
import { decodeMembership, type GroupId, isGroupId } from '../../domain/group.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { ErasureStore, StoreFailure } from '../ports.ts';
import { headPrefix, parseMetadata } from '../records/head.ts';
import { summaryKey } from '../records/summary.ts';
import { takeAwayKey } from '../records/take-away.ts';
import { codeKey } from './codes.ts';
import { counted } from './counted.ts';
import { erasedGroupIn, kvGroupErasures } from './group-erasures.ts';
import { listAll } from './list.ts';
import { type KvOptions, secondsOf } from './options.ts';
import { withRetries } from './retry.ts';
import { hasTurn, sweptFor } from './sweeping.ts';

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
/** Seconds: summaries and codes are written after the answer, and can come in when the heads have gone already. */
const summedWithin = 900;

const erasureKey = (attempt: AttemptId): string => `x/${attempt}`;
const keyPattern = /^x\/([0-9a-z]{26})$/;
const schema = z.object({
  v: z.literal(1),
  t: z.int().check(z.nonnegative()),
  /** The group of the attempt; left out where it is in none. */
  g: z.optional(z.string().check(z.refine(isGroupId))),
  /** 1 when it went with the whole of its group: one of many, whose learner may still have a page open. */
  b: z.optional(z.literal(1)),
});
/** Days in which what went with its group is looked at once a day. */
const bulkSweptDays = 7;

/** Erasures in Workers KV: one write for the mark, one list, and one delete for each key there is. */
export function kvErasureStore(options: KvErasureOptions): ErasureStore {
  const { retentionDays, pauses, codeNames, takeAwayNames, clock } = options;
  const kv = counted(options.kv);
  const now = (): number => Math.floor(clock() / 1_000);
  const eraseOne: ErasureStore['erase'] = (attempt, group) => erase(attempt, { g: group, b: 1 });
  const groups = kvGroupErasures({ kv, retentionDays, pauses, now, eraseOne });

  return {
    erase: (attempt, group) => erase(attempt, group === undefined ? {} : { g: group }),
    eraseGroup: groups.erase,
    sweepGroup: (group) => groups.sweep(group, kv.used()),

    async isErased(attempt) {
      const read = await withRetries(() => kv.getWithMetadata(erasureKey(attempt)), pauses);
      return read.ok ? ok(read.value.value !== null) : read;
    },

    async sweep() {
      const marks = await withRetries(() => listAll(kv, 'x/'), pauses);
      if (!marks.ok) return marks;
      const begun = kv.used();
      let gone = 0;
      for (const { name, metadata } of marks.value) {
        const [, attempt] = keyPattern.exec(name) ?? [];
        const { t, g, b } = z.safeParse(schema, metadata).data ?? {};
        if (!isAttemptId(attempt) || t === undefined || !isSweptNow(attempt, t, b === 1)) continue;
        // What comes late of one that went with its group, the group's own list tells.
        const cleared = await clear(attempt, isGroupId(g) ? g : undefined, b !== 1 && t + summedWithin > now());
        if (!cleared.ok) return cleared;
        gone += cleared.value;
      }
      for (const listed of marks.value) {
        const group = erasedGroupIn(listed.name);
        if (group === undefined || !groups.isDue(listed)) continue;
        const swept = await groups.sweep(group, begun);
        if (!swept.ok) return swept;
      }
      return ok(gone);
    },
  };

  async function erase(
    attempt: AttemptId,
    of: Pick<z.infer<typeof schema>, 'g' | 'b'>,
  ): ReturnType<ErasureStore['erase']> {
    const mark = { expirationTtl: secondsOf(retentionDays + graceDays), metadata: { v: 1, t: now(), ...of } };
    const marked = await withRetries(() => kv.put(erasureKey(attempt), '', mark), pauses);
    if (!marked.ok) return marked;
    return ok({ whole: (await clear(attempt, isGroupId(of.g) ? of.g : undefined, true)).ok });
  }

  /** Of a thousand that went together, not all can come by at each run. */
  function isSweptNow(attempt: AttemptId, at: number, isBulk: boolean): boolean {
    if (!isBulk) return at + sweptFor >= now();
    return at + summedWithin > now() || (at + bulkSweptDays * 86_400 >= now() && hasTurn(attempt, now()));
  }

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
