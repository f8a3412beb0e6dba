import { ok } from '../../lib/result.ts';
import type { SummaryStore } from '../ports.ts';
import { decodeSummary, encodeSummary, summaryKey, summaryPrefix } from '../records/summary.ts';
import { type KvOptions, keptFor } from './options.ts';
import { withRetries } from './retry.ts';

/*
 * One key an attempt, overwritten. The race that remains: two writers within a minute, of which the later one knew
 * less. Whoever opens the debrief compares the record with the heads and writes it again.
 */

/** Summaries in Workers KV: one write each, and one read to compare. */
export function kvSummaryStore(options: KvOptions): SummaryStore {
  const { kv, pauses } = options;
  return {
    put: (summary) => {
      const { attempt, membership } = summary;
      const record = { expirationTtl: keptFor(options, membership), metadata: encodeSummary(summary) };
      return withRetries(() => kv.put(summaryKey(attempt, membership?.group), '', record), pauses);
    },
    async list(group, cursor) {
      const prefix = summaryPrefix(group);
      const page = await withRetries(() => kv.list(cursor === undefined ? { prefix } : { prefix, cursor }), pauses);
      if (!page.ok) return page;
      const { keys, list_complete: isLast, cursor: next } = page.value;
      const summaries = keys.flatMap(({ name, metadata }) => decodeSummary(name, metadata) ?? []);
      const damaged = keys.length - summaries.length;
      return ok({ summaries, damaged, ...(isLast || next === undefined ? {} : { cursor: next }) });
    },
    async get(attempt, group) {
      const key = summaryKey(attempt, group);
      const read = await withRetries(() => kv.getWithMetadata(key), pauses);
      return read.ok ? ok(decodeSummary(key, read.value.metadata)) : read;
    },
  };
}
