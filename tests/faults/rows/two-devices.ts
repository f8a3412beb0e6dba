import { codeFor, elsewhere } from '../elsewhere.ts';
import { Play, pause } from '../habits.ts';
import type { Row } from '../row.ts';

/**
 * A learner goes on elsewhere with a resume code: in the other location, at once or up to two minutes later (a
 * twentieth of that here). Then the first device stays behind, comes back later, or both go on at once.
 */
export const twoDevices: Row = {
  name: 'two-devices',
  title: 'two devices by resume code',
  learners: { short: 120, long: 1_000 },
  atOnce: 150,
  faults: { staleMs: 3_000, ownWrites: 0.9 },
  roaming: 0.05,
  habits: { reload: 0.15 },
  async play(run) {
    const { a = 0, b = 0 } = run.world.ports;
    const longest = run.size === 'short' ? 3_000 : 6_000;
    await run.crowd(async (index) => {
      const learner = run.learner(index);
      const { dice } = learner.player;
      const first = await run.begin(learner, run.caseFor(index));
      await first.on(1 + Math.floor(dice() * 4));
      const code = await codeFor(first);
      if (code === undefined) return run.expect(false, 'no code was given', first.attempt.id);
      // The other place may have looked already, and remembers that there was less.
      const away = (): number => (index % 2 === 0 ? b : a);
      const second = new Play(learner, run.row.habits ?? {}, first.attempt, undefined);
      second.page = await elsewhere(run, learner, second, [['code', code]], away);
      run.expect(second.page?.notice === 'resumed', `resumed without a word: ${second.page?.notice}`, first.attempt.id);
      await first.on(Math.floor(dice() * 3));
      await pause(dice() * longest);
      second.page = await learner.open(first.attempt, second.device);
      const course = dice();
      if (course < 0.4) return run.finish(second);
      if (course < 0.7) {
        await second.on(2);
        return run.finish(first);
      }
      await Promise.all([first.on(2), second.on(2)]);
      await first.finish();
      await run.finish(second);
    });
  },
};
