import type { AttemptId } from '../../domain/attempt.ts';
import { ok } from '../../lib/result.ts';
import type { NoteSeal, TakeAwayStore } from '../ports.ts';
import { decodeTakeAway, encodeTakeAway, takeAwayKey, takeAwayPrefix } from '../records/take-away.ts';
import { listAll } from './list.ts';
import { type KvOptions, keptFor } from './options.ts';
import { withRetries } from './retry.ts';

/*
 * docs/storage-schema.md, prefix `t/`. One key an attempt: sharing again replaces the line, and the last one stays. The
 * order of the keys is that of their MACs, which says nothing about who wrote a line, or when.
 */

export interface KvTakeAwayOptions extends KvOptions {
  readonly noteSeal: NoteSeal;
  /** The names under which the line of an attempt may stand: the current one first. */
  readonly takeAwayNames: (attempt: AttemptId) => Promise<readonly string[]>;
}

/** Take-away lines in Workers KV: one write each, and one list for a group. */
export function kvTakeAwayStore(options: KvTakeAwayOptions): TakeAwayStore {
  const { kv, pauses, noteSeal, takeAwayNames } = options;
  return {
    async put(group, attempt, text, keepDays) {
      const [name = ''] = await takeAwayNames(attempt);
      const key = takeAwayKey(group, name);
      const metadata = encodeTakeAway(await noteSeal.seal(text, key));
      return withRetries(() => kv.put(key, '', { expirationTtl: keptFor(options, { keepDays }), metadata }), pauses);
    },
    async list(group) {
      const listed = await withRetries(() => listAll(kv, takeAwayPrefix(group)), pauses);
      if (!listed.ok) return listed;
      const lines = await Promise.all(
        listed.value.map(({ name, metadata }) => {
          const sealed = decodeTakeAway(metadata);
          return sealed === undefined ? undefined : noteSeal.open(sealed, name);
        }),
      );
      return ok(lines.filter((line) => line !== undefined));
    },
  };
}
