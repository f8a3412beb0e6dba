import { elsewhere } from '../elsewhere.ts';
import { pause } from '../habits.ts';
import type { Row } from '../row.ts';

/**
 * The outage of 12 June 2025, compressed: everybody has begun, then every read that is not remembered and every write
 * fails. Who is near the end finishes without a word of "saved"; who is not goes on when it is over. Those who finished
 * press the button again, or hand their receipt in from another browser.
 */
export const outage: Row = {
  name: 'outage',
  title: 'KV down for two hours (compressed)',
  learners: { short: 80, long: 300 },
  atOnce: 300,
  habits: { reload: 0.1 },
  async play(run) {
    const plays = await Promise.all(
      Array.from({ length: run.crowdSize }, async (_, index) => {
        const play = await run.begin(run.learner(index), run.caseFor(index));
        await play.on(1 + (index % 4));
        return play;
      }),
    );
    await run.world.setFaults({ failing: 1 });
    const before = plays.map(({ attempt }) => attempt.confirmed.size);
    // Half of them go on to the end, the others for two scenes more; reads do not help, so nobody reloads for long.
    await Promise.all(plays.map((play, index) => play.on(index % 2 === 0 ? Number.POSITIVE_INFINITY : 2)));
    for (const [index, { attempt, isAtEnd }] of plays.entries()) {
      run.expect(attempt.confirmed.size === before[index], 'a page said "saved" while nothing could be', attempt.id);
      run.expect(isAtEnd || index % 2 === 1, 'a case could not be finished without the store', attempt.id);
    }
    const receipts = await Promise.all(
      plays.map(({ page, attempt, device }, index) =>
        index % 4 === 0 && page?.ending !== undefined
          ? device.post(`/attempts/${attempt.id}/receipt`, [['csrf_token', page.token]])
          : undefined,
      ),
    );
    await run.world.setFaults({ failing: 0 });
    await pause(100);
    await Promise.all(
      plays.map(async (play, index) => {
        const learner = run.learners[index];
        if (!learner) return;
        const receipt = receipts[index];
        if (receipt) play.page = await elsewhere(run, learner, play, [['receipt', receipt.html]]);
        else if (play.isAtEnd && play.page)
          play.page = await learner.press(play.attempt, 'save', play.page, play.device);
        else if (!(await play.calm().on(1)))
          run.expect(play.page?.claim === 'saved', 'not saved by the first answer after it', play.attempt.id);
        await run.finish(play);
        run.expect(play.page?.claim === 'saved', `not saved when it was over: ${play.page?.claim}`, play.attempt.id);
      }),
    );
  },
};
