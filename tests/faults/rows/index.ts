import type { Row } from '../row.ts';
import { errors } from './errors.ts';
import { naiveErrors, naiveStaleReads, perBrowserRacingTabs } from './proofs.ts';
import { racingTabs } from './racing-tabs.ts';
import { staleReads } from './stale-reads.ts';

export const rows: readonly Row[] = [
  staleReads,
  errors,
  racingTabs,
  naiveStaleReads,
  naiveErrors,
  perBrowserRacingTabs,
];
