import type { Row } from '../row.ts';

/** An operation fails and nothing was done: one in fifty at one location, one in ten at the other. */
export const errors: Row = {
  name: 'errors',
  title: 'KV 500 (2 % and 10 %)',
  learners: { short: 100, long: 300 },
  faults: { failing: 0.02 },
  faultsAtB: { failing: 0.1 },
  roaming: 0.1,
  habits: { reload: 0.1 },
};
