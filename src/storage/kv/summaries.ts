import { ok } from '../../lib/result.ts';
import type { SummaryStore } from '../ports.ts';
import { decodeSummary, encodeSummary, summaryKey } from '../records/summary.ts';
import { type KvOptions, secondsOf } from './options.ts';
import { withRetries } from './retry.ts';

/*
 * One key an attempt, overwritten. The race that remains: two writers within a minute, of which the later one knew
 * less. Whoever opens the debrief compares the record with the heads and writes it again.
 */

/** Summaries in Workers KV: one write each, and one read to compare. */
export function kvSummaryStore({ kv, retentionDays, pauses }: KvOptions): SummaryStore {
  const expirationTtl = secondsOf(retentionDays);
  return {
    put: (summary) =>
      withRetries(
        () => kv.put(summaryKey(summary.attempt), '', { expirationTtl, metadata: encodeSummary(summary) }),
        pauses,
      ),
    async get(attempt) {
      const key = summaryKey(attempt);
      const read = await withRetries(() => kv.getWithMetadata(key), pauses);
      return read.ok ? ok(decodeSummary(key, read.value.metadata)) : read;
    },
  };
}
