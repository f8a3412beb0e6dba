import type { Row } from '../row.ts';

/** KV remembers what was read, a miss included, for a minute or more; every twentieth of it here. */
export const staleReads: Row = {
  name: 'stale-reads',
  title: 'stale and negative reads',
  learners: { short: 150, long: 2_000 },
  cases: { short: 1, long: 3 },
  faults: { staleMs: 3_000, ownWrites: 0.9 },
  roaming: 0.2,
  habits: { reload: 0.1, back: 0.05, debrief: 0.5 },
};
