import type { Catalogue } from '../domain/catalogue.ts';
import type { Config } from '../http/config.ts';
import type { Faces } from '../http/faces.ts';
import type { Ids } from '../http/ids.ts';
import type { ProgramEvent, Programs } from '../http/programs.ts';
import type { ReadingEvent, Readings } from '../http/readings.ts';
import type {
  CodeStore,
  ErasureStore,
  GroupStore,
  ProgressStore,
  RollUpStore,
  SummaryStore,
  TakeAwayStore,
} from '../storage/ports.ts';
import type { Assets } from '../ui/document/document.tsx';

/** What happened that an operator should know; never who it happened to. */
export interface LogEvent {
  readonly event:
    | 'unexpected'
    | 'not-saved'
    | 'not-summed'
    | 'not-erased'
    | 'program-missing'
    | 'not-limited'
    | 'not-rolled-up'
    | 'not-shared'
    | ProgramEvent['event']
    | ReadingEvent['event'];
  readonly detail: string;
}

/** Everything that the app stands on. Production and tests differ in this object alone. */
export interface Deps {
  readonly store: ProgressStore;
  readonly summaries: SummaryStore;
  readonly codes: CodeStore;
  readonly erasures: ErasureStore;
  readonly groups: GroupStore;
  readonly takeAways: TakeAwayStore;
  readonly rollUps: RollUpStore;
  readonly programs: Programs;
  readonly faces: Faces;
  readonly catalogue: Catalogue;
  readonly readings: Readings;
  readonly assets: Assets;
  readonly config: Config;
  readonly ids: Ids;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  readonly log: (event: LogEvent) => void;
  /**
   * Counts one more of what a key asks for; false once it asks too often. Takes a key that is nowhere written down.
   */
  readonly limit: (key: string) => Promise<boolean>;
  /** Work that the answer does not wait for, and that may go on after it. */
  readonly later: (work: Promise<unknown>) => void;
}
