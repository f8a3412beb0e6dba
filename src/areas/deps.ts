import type { Catalogue } from '../domain/catalogue.ts';
import type { Config } from '../http/config.ts';
import type { Ids } from '../http/ids.ts';
import type { ProgramEvent, Programs } from '../http/programs.ts';
import type { ProgressStore } from '../storage/ports.ts';
import type { Assets } from '../ui/document/document.tsx';

/** What happened that an operator should know; never who it happened to. */
export interface LogEvent {
  readonly event: 'unexpected' | 'not-saved' | 'program-missing' | ProgramEvent['event'];
  readonly detail: string;
}

/** Everything that the app stands on. Production and tests differ in this object alone. */
export interface Deps {
  readonly store: ProgressStore;
  readonly programs: Programs;
  readonly catalogue: Catalogue;
  readonly assets: Assets;
  readonly config: Config;
  readonly ids: Ids;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  readonly log: (event: LogEvent) => void;
}
