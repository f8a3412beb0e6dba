import type { Row } from '../row.ts';

/** Each operation takes up to three seconds, and people press the button again after half a second. */
export const slowStore: Row = {
  name: 'slow-store',
  title: 'KV slow (up to 3 s), impatient',
  learners: { short: 80, long: 200 },
  alone: true,
  atOnce: 200,
  faults: { slowMs: 3_000 },
  habits: { impatientAfter: 500 },
  async play(run) {
    await run.crowd(async (index) => {
      const play = await run.begin(run.learner(index), run.caseFor(index));
      // A whole case takes half a minute.
      if (run.size === 'short') await play.on(5);
      else await run.finish(play);
    });
  },
  expect({ durations }) {
    const slowest = Math.max(...durations);
    return slowest <= 5_000 ? [] : [`a page took ${Math.round(slowest)} ms, more than 5 s`];
  },
};
