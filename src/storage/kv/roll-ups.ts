import { ok } from '../../lib/result.ts';
import type { RollUpStore } from '../ports.ts';
import { askedGroupIn, askedKey, askedPrefix, decodeRollUp, encodeRollUp, rollUpKey } from '../records/roll-up.ts';
import { type KvOptions, secondsOf } from './options.ts';
import { withRetries } from './retry.ts';

/*
 * docs/storage-schema.md, prefix `r/`. The cron trigger is the one writer of sums, and pages ask for them by a key that
 * only says which group: two pages that ask write the same. An hour after the last page that asked, adding up stops; a day later
 * the sums go.
 */

const askedDays = 1 / 24;
const keptDays = 1;
const fresh = { cacheTtl: 30 };

/** The sums of large groups in Workers KV. */
export function kvRollUpStore({ kv, pauses }: KvOptions): RollUpStore {
  return {
    ask: (group) => withRetries(() => kv.put(askedKey(group), '', { expirationTtl: secondsOf(askedDays) }), pauses),
    async asked() {
      const listed = await withRetries(() => kv.list({ prefix: askedPrefix }), pauses);
      return listed.ok ? ok(listed.value.keys.flatMap(({ name }) => askedGroupIn(name) ?? [])) : listed;
    },
    put: (group, part, rollUp) => {
      const options = { expirationTtl: secondsOf(keptDays) };
      return withRetries(() => kv.put(rollUpKey(group, part), encodeRollUp(rollUp), options), pauses);
    },
    async get(group, part) {
      const key = rollUpKey(group, part);
      const read = await withRetries(() => kv.get([key], fresh), pauses);
      return read.ok ? ok(decodeRollUp(read.value.get(key) ?? '')) : read;
    },
  };
}
