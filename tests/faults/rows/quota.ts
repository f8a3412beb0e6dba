import type { Row } from '../row.ts';

/** The free plan's thousand writes are used up: nothing more until midnight, and the learner goes on all the same. */
export const quota: Row = {
  name: 'quota',
  title: 'daily quota of writes used up',
  learners: { short: 60, long: 100 },
  atOnce: 100,
  async play(run) {
    const plays = await Promise.all(
      Array.from({ length: run.crowdSize }, async (_, index) => {
        const play = await run.begin(run.learner(index), run.caseFor(index));
        await play.on(3);
        return play;
      }),
    );
    await run.world.setFaults({ quota: 1 });
    await Promise.all(
      plays.map(async (play, index) => {
        await play.on(index % 2 === 0 ? Number.POSITIVE_INFINITY : 2);
        run.expect(play.page?.claim === 'limit', `says "${play.page?.claim}" on a full day`, play.attempt.id);
      }),
    );
    await run.world.setFaults({ quota: 0 });
    await Promise.all(
      plays.map(async (play, index) => {
        const learner = run.learners[index];
        if (!play.isAtEnd) await play.calm().on(1);
        else if (learner && play.page) play.page = await learner.press(play.attempt, 'save', play.page);
        run.expect(play.page?.claim === 'saved', `says "${play.page?.claim}" on the next day`, play.attempt.id);
        await run.finish(play);
      }),
    );
  },
};
