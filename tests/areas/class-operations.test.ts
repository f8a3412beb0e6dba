import { expect, it } from 'vitest';
import { dice } from '../../src/storage/faulty/dice.ts';
import type { KeyValue } from '../../src/storage/kv/key-value.ts';
import { shippedCases } from '../support/app.ts';
import { Browser } from '../support/browser.ts';
import { joinAndPlay } from '../support/learner.ts';
import { usual, withGroup } from './trainer.ts';

/* What a lesson costs in operations of Workers KV. docs/measurements.md has the figures that this prints. */

const learners = 30;
const cases = ['mijn-dochter-praat-wel', 'ik-wil-antibiotica'];
/** Of the free plan, a day. */
const free: Readonly<Record<'reads' | 'writes' | 'lists' | 'deletes', number>> = {
  reads: 100_000,
  writes: 1_000,
  lists: 1_000,
  deletes: 1_000,
};

/** Counts what a store is asked; a read of many keys is as many reads. */
function counting(kv: KeyValue) {
  let now: Operations = { reads: 0, writes: 0, lists: 0, deletes: 0 };
  const count = (what: keyof Operations, times = 1): void => {
    now[what] += times;
  };
  const { put, get, getWithMetadata, list } = kv;
  const remove = kv.delete;
  const counted: KeyValue = {
    async put(...asked) {
      count('writes');
      await put(...asked);
    },
    async get(keys, ...asked) {
      count('reads', keys.length);
      return get(keys, ...asked);
    },
    async getWithMetadata(...asked) {
      count('reads');
      return getWithMetadata(...asked);
    },
    async list(...asked) {
      count('lists');
      return list(...asked);
    },
    async delete(...asked) {
      count('deletes');
      await remove(...asked);
    },
  };
  Object.assign(kv, counted);
  /** What was asked since the last time. */
  return () => {
    const then = now;
    now = { reads: 0, writes: 0, lists: 0, deletes: 0 };
    return then;
  };
}

type Operations = Record<keyof typeof free, number>;
type Row = readonly [name: string, counted: Operations];
const entriesOf = ({ reads, writes, lists, deletes }: Operations) =>
  [
    ['reads', reads],
    ['writes', writes],
    ['lists', lists],
    ['deletes', deletes],
  ] as const;

/** The rows as docs/measurements.md has them. */
const tableOf = (rows: readonly Row[], answers: number): string =>
  [
    `${learners} learners, ${cases.length} cases, ${answers} answers`,
    ...rows.map(([name, counted]) => `| ${[name, ...entriesOf(counted).map(([, count]) => count)].join(' | ')} |`),
    '',
  ].join('\n');

it('a class of 30 with two cases stays within the free plan of a day', async () => {
  const test = await withGroup([...usual, ['case', cases[1] ?? '']]);
  const sinceThen = counting(test.kv);
  const programs = shippedCases.flatMap(({ program }) => (program && cases.includes(program.id) ? [program] : []));
  const rows: Row[] = [];
  const row = async (name: string): Promise<void> => {
    await test.settle();
    rows.push([name, sinceThen()]);
  };
  let answers = 0;
  const debriefs: [Browser, string][] = [];
  for (let n = 0; n < learners; n++) {
    const browser = new Browser(test.app);
    for (const [at, program] of programs.entries()) {
      const { journal } = await joinAndPlay(browser, new URL(test.joinLink).pathname, program, {
        dice: dice(n * programs.length + at),
      });
      answers += journal.answers.length;
      debriefs.push([browser, `/attempts/${journal.attempt}/debrief`]);
    }
  }
  await row('joining and playing');
  for (const [browser, path] of debriefs) {
    expect((await browser.get(path)).status).toBe(200);
  }
  await row('looking back');
  for (const [name, path] of [
    ['dashboard, once', ''],
    ['debrief on the wall, once', '/debrief'],
    ['CSV', '/export.csv'],
    ['JSON', '/export.json'],
  ] as const) {
    expect((await test.browser.get(test.path + path)).status).toBe(200);
    await row(name);
  }
  await test.send('erase', [['sure', 'yes']]);
  await row('erasing the group');
  process.stdout.write(tableOf(rows, answers));
  const lookAtGroup = { reads: 1, writes: 0, lists: 2, deletes: 0 };
  expect(rows.slice(2, 6).map(([, counted]) => counted)).toEqual([lookAtGroup, lookAtGroup, lookAtGroup, lookAtGroup]);
  const total = (what: keyof typeof free): number => rows.reduce((sum, [, counted]) => sum + counted[what], 0);
  for (const [what, most] of entriesOf(free)) expect(total(what), what).toBeLessThan(most);
});
