import type { Row } from '../row.ts';
import { clockSkew } from './clock-skew.ts';
import { deploys } from './deploys.ts';
import { doubleSubmit } from './double-submit.ts';
import { droppedWrites } from './dropped-writes.ts';
import { eraseRace } from './erase-race.ts';
import { errors } from './errors.ts';
import { garbled } from './garbled.ts';
import { load } from './load.ts';
import { lostAcks } from './lost-acks.ts';
import { lostAnswers } from './lost-answers.ts';
import { outage } from './outage.ts';
import { naiveOutage, naiveStaleReads, perBrowserRacingTabs } from './proofs.ts';
import { quota } from './quota.ts';
import { racingTabs } from './racing-tabs.ts';
import { slowStore } from './slow-store.ts';
import { staleReads } from './stale-reads.ts';
import { tampered } from './tampered.ts';
import { tooMany } from './too-many.ts';
import { twoDevices } from './two-devices.ts';

/** In the order of the table; the last ones prove the others. */
export const rows: readonly Row[] = [
  staleReads,
  tooMany,
  droppedWrites,
  errors,
  outage,
  lostAcks,
  lostAnswers,
  doubleSubmit,
  racingTabs,
  twoDevices,
  deploys,
  garbled,
  tampered,
  clockSkew,
  quota,
  eraseRace,
  slowStore,
  load,
  naiveStaleReads,
  naiveOutage,
  perBrowserRacingTabs,
];
