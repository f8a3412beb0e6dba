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
  expect({ injected }, { triesPerKey }) {
    const [, once = 0, ...more] = triesPerKey;
    const again = more.reduce((sum, heads) => sum + heads, 0);
    const doubled = injected['double click'] ?? 0;
    return again <= doubled
      ? []
      : [`${again} of ${once + again} heads were refused at least once, ${doubled} were sent more than once`];
  },
};
