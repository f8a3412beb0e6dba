import type { Head } from '../../domain/attempt.ts';
import { ok } from '../../lib/result.ts';
import type { ProgressStore } from '../ports.ts';
import { headKey, headPrefix } from '../records/head.ts';

/** Progress in this process only, always fresh and never failing: for tests, and for trying things out. */
export function memoryProgressStore(): ProgressStore {
  const heads = new Map<string, Head>();
  return {
    async put(head) {
      heads.set(await headKey(head), structuredClone(head));
      return ok(undefined);
    },
    async heads(attempt) {
      const ours = [...heads].filter(([key]) => key.startsWith(headPrefix(attempt)));
      ours.sort(([a], [b]) => (a < b ? -1 : 1));
      return ok({ heads: ours.map(([, head]) => structuredClone(head)), damaged: 0 });
    },
  };
}
