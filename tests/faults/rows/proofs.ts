import { keyPerBrowser } from '../designs/key-per-browser.ts';
import { readModifyWrite } from '../designs/read-modify-write.ts';
import type { Row } from '../row.ts';
import { bothRun } from '../run-row.ts';
import { outage } from './outage.ts';
import { racingTabs } from './racing-tabs.ts';
import { staleReads } from './stale-reads.ts';

/*
 * A campaign that cannot fail proves nothing: two designs that people use, in the same rows, with the same learners
 * and the same questions. They must be seen to lose.
 */

const enough = { short: 80, long: 500 };
const naive = { design: readModifyWrite, losesAtLeast: 0.1 };

export const naiveStaleReads: Row = {
  ...staleReads,
  name: 'naive-stale-reads',
  learners: enough,
  title: 'get, append, put: stale reads',
  proof: naive,
  deployments: (bundles) => bothRun(bundles, 'tests/faults/workers/read-modify-write.ts'),
};

export const naiveOutage: Row = {
  ...outage,
  name: 'naive-outage',
  learners: enough,
  title: 'get, append, put: KV down',
  proof: naive,
  deployments: (bundles) => bothRun(bundles, 'tests/faults/workers/read-modify-write.ts'),
};

export const perBrowserRacingTabs: Row = {
  ...racingTabs,
  name: 'per-browser-racing-tabs',
  learners: enough,
  title: 'a key per browser: racing tabs',
  proof: { design: keyPerBrowser, losesAtLeast: 0.1 },
  deployments: (bundles) => bothRun(bundles, 'tests/faults/workers/key-per-browser.ts'),
};
