import { pause } from '../habits.ts';
import type { Row } from '../row.ts';

/**
 * A class of thirty at once, class after class; then half of that pace for a while. Nothing goes wrong, and nobody is
 * told of anything. An isolate has the memory that it has on Cloudflare (workerd.ts), and ends when it needs more.
 */
export const load: Row = {
  name: 'load',
  title: 'a class at once, then steady',
  learners: { short: 120, long: 1_800 },
  alone: true,
  atOnce: 30,
  async play(run) {
    const started = performance.now();
    const one = async (index: number): Promise<void> => {
      const learner = run.learner(index);
      const play = await run.begin(learner, run.caseFor(index));
      await run.finish(play);
      await learner.device.get(`/attempts/${play.attempt.id}/debrief`);
    };
    await run.crowd(one);
    const pace = (2 * (performance.now() - started)) / run.crowdSize;
    const until = performance.now() + (run.size === 'short' ? 4_000 : 60_000);
    const playing: Promise<void>[] = [];
    for (let index = run.crowdSize; performance.now() < until; index += 1) {
      playing.push(one(index));
      await pause(pace);
    }
    await Promise.all(playing);
  },
  expect: ({ told }) => Object.keys(told).map((what) => `${what} in quiet weather`),
};
