import type { Place } from '../locations.ts';
import type { Row } from '../row.ts';

/** A day fast, a day slow, frozen, and running backwards: order comes from places in the journal, never from time. */
export const clockSkew: Row = {
  name: 'clock-skew',
  title: 'clocks ±24 h, frozen, backwards',
  learners: { short: 80, long: 300 },
  habits: { reload: 0.1, doubleClick: 0.05 },
  async deployments(bundles) {
    const worker = await bundles.worker('tests/faults/workers/skewed-clock.ts');
    const assets = bundles.assets();
    const skewed = (place: Place, CLOCK: string) => ({ place, worker, assets, variables: { CLOCK } });
    return {
      a: skewed('A', 'fast'),
      b: skewed('B', 'slow'),
      frozen: skewed('A', 'frozen'),
      backwards: skewed('B', 'backwards'),
    };
  },
  async play(run) {
    const ports = Object.values(run.world.ports);
    await run.crowd(async (index) => {
      // A case is begun where its brief was read: that form is good for twelve hours. After that, anywhere.
      let roams = false;
      const home = ports[index % ports.length] ?? 0;
      const learner = run.learner(index, () =>
        roams ? (ports[Math.floor(learner.player.dice() * ports.length)] ?? home) : home,
      );
      const play = await run.begin(learner, run.caseFor(index));
      roams = true;
      await run.finish(play);
    });
  },
};
