import { pause } from '../habits.ts';
import type { Row } from '../row.ts';

/** A class of thirty at once, class after class; then half of that pace for a while, with an eye on the memory. */
export const load: Row = {
  name: 'load',
  title: 'a class at once, then steady',
  learners: { short: 120, long: 1_800 },
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
    const memory: number[] = [];
    const playing: Promise<void>[] = [];
    for (let index = run.crowdSize; performance.now() < until; index += 1) {
      playing.push(one(index));
      memory.push(run.world.memory() ?? 0);
      await pause(pace);
    }
    await Promise.all(playing);
    const [early = 0, late = 0] = [memory[Math.floor(memory.length / 3)], memory.at(-1)];
    const megabytes = (bytes: number): number => Math.round(bytes / 2 ** 20);
    run.expect(late < early * 1.2 + 16 * 2 ** 20, `memory grew from ${megabytes(early)} to ${megabytes(late)} MB`);
  },
  expect({ told }) {
    return Object.keys(told).map((what) => `${what} in quiet weather`);
  },
};
