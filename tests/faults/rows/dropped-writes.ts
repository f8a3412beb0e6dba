import type { Row } from '../row.ts';

/**
 * The worse half of "last write wins": several writes to one key are all acknowledged, and one of them is kept. Every
 * scene is answered by several requests at once.
 */
export const droppedWrites: Row = {
  name: 'dropped-writes',
  title: 'same-key writes silently lost',
  learners: { short: 60, long: 500 },
  faults: { dropped: 0.9 },
  roaming: 0.3,
  habits: { doubleClick: 0.4, twoTabs: 0.2 },
};
