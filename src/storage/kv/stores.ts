import type {
  CodeStore,
  ErasureStore,
  GroupStore,
  ProgressStore,
  RollUpStore,
  SummaryStore,
  TakeAwayStore,
} from '../ports.ts';
import { kvCodeStore } from './codes.ts';
import { type KvErasureOptions, kvErasureStore } from './erasures.ts';
import { kvGroupStore } from './groups.ts';
import { type KvProgressOptions, kvProgressStore } from './progress.ts';
import { kvRollUpStore } from './roll-ups.ts';
import { kvSummaryStore } from './summaries.ts';
import { kvTakeAwayStore } from './take-aways.ts';

/** Everything that is stored. */
export interface Stores {
  readonly store: ProgressStore;
  readonly summaries: SummaryStore;
  readonly codes: CodeStore;
  readonly erasures: ErasureStore;
  readonly groups: GroupStore;
  readonly takeAways: TakeAwayStore;
  readonly rollUps: RollUpStore;
}

/** Every store on one namespace of Workers KV; docs/storage-schema.md has its prefixes. */
export const kvStores = (options: KvProgressOptions & KvErasureOptions): Stores => ({
  store: kvProgressStore(options),
  summaries: kvSummaryStore(options),
  codes: kvCodeStore(options),
  erasures: kvErasureStore(options),
  groups: kvGroupStore(options),
  takeAways: kvTakeAwayStore(options),
  rollUps: kvRollUpStore(options),
});
