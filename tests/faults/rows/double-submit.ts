import type { Row } from '../row.ts';

/** The same answer two to five times at once: one entry, one head. */
export const doubleSubmit: Row = {
  name: 'double-submit',
  title: 'the same answer 2–5 times at once',
  learners: { short: 100, long: 1_000 },
  atOnce: 150,
  faults: { tooMany: 0.5 },
  habits: { doubleClick: 0.3 },
};
