import type { Row } from '../row.ts';

/** A second write to a key within one second is refused: now and then at one location, always at the other. */
export const tooMany: Row = {
  name: 'too-many',
  title: 'KV 429 (half, and always)',
  learners: { short: 120, long: 2_000 },
  cases: { short: 1, long: 3 },
  faults: { tooMany: 0.5 },
  faultsAtB: { tooMany: 1 },
  roaming: 0.1,
  habits: { doubleClick: 0.05, reload: 0.05 },
  expect(_run, { triesPerKey }) {
    const keys = triesPerKey.reduce((sum, times) => sum + times, 0);
    const atMostOneRetry = (triesPerKey[1] ?? 0) + (triesPerKey[2] ?? 0);
    return atMostOneRetry / keys >= 0.95 ? [] : [`95 % of the writes take one retry at most: ${triesPerKey.slice(1)}`];
  },
};
