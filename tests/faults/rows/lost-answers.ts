import type { Row } from '../row.ts';

/** The Worker has done its work, and the browser never hears of it: people reload, send again, or choose otherwise. */
export const lostAnswers: Row = {
  name: 'lost-answers',
  title: 'answer lost on its way back',
  learners: { short: 120, long: 2_000 },
  lostAnswers: 0.04,
  roaming: 0.1,
  habits: { secondThoughts: 0.2, reload: 0.05 },
};
