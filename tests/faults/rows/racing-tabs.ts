import type { Row } from '../row.ts';

/** Two tabs of one browser answer the same scene at once, and pages that were left behind are answered too. */
export const racingTabs: Row = {
  name: 'racing-tabs',
  title: 'racing tabs, Back, old pages',
  learners: { short: 150, long: 1_000 },
  // They mostly wait for their turn.
  atOnce: 150,
  faults: { tooMany: 0.5 },
  roaming: 0.1,
  habits: { twoTabs: 0.15, oldPage: 0.15, back: 0.1, reload: 0.05 },
};
