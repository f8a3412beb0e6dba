import { codeFor } from '../elsewhere.ts';
import type { Row } from '../row.ts';

/**
 * KV remembers what was read, a miss included, for a minute or more; a twentieth of that here. Half of the learners have
 * asked for a resume code: from then on every answer of theirs also reads.
 */
export const staleReads: Row = {
  name: 'stale-reads',
  title: 'stale and negative reads',
  learners: { short: 150, long: 2_000 },
  cases: { short: 1, long: 3 },
  faults: { staleMs: 3_000, ownWrites: 0.9 },
  roaming: 0.2,
  habits: { reload: 0.1, back: 0.05 },
  async play(run) {
    const cases = run.row.cases?.[run.size] ?? 1;
    await run.crowd(async (index) => {
      const learner = run.learner(index);
      for (let played = 0; played < cases; played += 1) {
        const play = await run.begin(learner, run.caseFor(index + played));
        await play.on(1);
        if (index % 2 === 0 && !run.row.proof) await codeFor(play);
        await run.finish(play);
        await learner.device.get(`/attempts/${play.attempt.id}/debrief`);
      }
    });
  },
};
