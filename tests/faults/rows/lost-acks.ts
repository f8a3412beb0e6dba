import type { Row } from '../row.ts';

/** A write is stored, and fails with a 500 all the same: the retry must change nothing. */
export const lostAcks: Row = {
  name: 'lost-acks',
  title: 'acknowledgement lost (1 % and 5 %)',
  learners: { short: 120, long: 2_000 },
  faults: { lostAck: 0.01, tooMany: 0.5 },
  faultsAtB: { lostAck: 0.05 },
  roaming: 0.1,
  habits: { reload: 0.05 },
};
