import { describe, expect, it } from 'vitest';
import { Counted } from '../../src/areas/trainer/figures/counting.ts';
import { casesOf, overviewOf } from '../../src/areas/trainer/figures/overview.ts';
import { pagesARun, rollUp } from '../../src/areas/trainer/figures/rolling-up.ts';
import { decodeTallies } from '../../src/areas/trainer/figures/tallying.ts';
import { ok } from '../../src/lib/result.ts';
import { programs } from '../support/app.ts';
import { copiesOf, playedBy } from '../support/classroom.ts';
import { classroom, shippedProgram } from './classroom.ts';

describe('the sums of a large group', () => {
  it('are made a portion a run, and say the same as counting everybody at once', async () => {
    const { stores, group, time } = await classroom(0);
    const program = shippedProgram();
    const all = playedBy(group, program, 2 * pagesARun + 5);
    // One attempt a page, and the number of the next page as cursor.
    const list: typeof stores.summaries.list = async (_group, cursor = '0') => {
      const next = Number(cursor) + 1;
      const summaries = all.slice(next - 1, next);
      return ok({ summaries, damaged: 0, ...(next < all.length ? { cursor: String(next) } : {}) });
    };
    const deps = { ...stores, summaries: { ...stores.summaries, list }, programs, clock: () => time.now };
    await stores.rollUps.ask(group.id);
    const wholes: (number | undefined)[] = [];
    for (let run = 0; run < 3; run++) {
      expect((await rollUp(deps)).ok).toBe(true);
      const whole = await stores.rollUps.get(group.id, 'whole');
      wholes.push(whole.ok ? whole.value?.attempts : undefined);
    }
    expect(wholes).toEqual([undefined, undefined, all.length]);

    const whole = await stores.rollUps.get(group.id, 'whole');
    const tallies = decodeTallies((whole.ok && whole.value?.sums) || '') ?? new Map();
    const known = { byRevision: new Map([[program.revision, program]]), byCase: new Map([[program.id, program]]) };
    const counted = new Counted();
    for (const summary of all) counted.add(summary);
    expect(casesOf(group, tallies, known)).toEqual(overviewOf(group, counted, known).cases);
  });

  it('are made of no group that nobody asked for', async () => {
    const { stores, group, time } = await classroom(3);
    await rollUp({ ...stores, programs, clock: () => time.now });
    expect(await stores.rollUps.get(group.id, 'whole')).toEqual(ok(undefined));
  });

  it('are what the dashboard of more than ten thousand attempts shows, once they are there', async () => {
    const { browser, path, stores, group, time, settle } = await classroom(0);
    const few = playedBy(group, shippedProgram(), 12);
    for (const summary of copiesOf(few, 10_012)) await stores.summaries.put(summary);
    expect((await browser.get(path)).html).toContain('Kom over een paar minuten terug.');
    await settle();
    await rollUp({ ...stores, programs, clock: () => time.now });
    const { html } = await browser.get(path);
    expect(html).toContain('Je groep is groot: 10012 pogingen.');
    expect(html).toContain('class="group-bars"');
  });
});
