import type { LoadedProgram } from '../../src/engine/program.ts';
import type { Bundles } from './builds.ts';
import type { Run } from './crowd.ts';
import type { Design } from './designs/design.ts';
import type { Rule } from './findings.ts';
import type { Habits } from './habits.ts';
import type { Faults, LocationCounts } from './kv/faults.ts';
import type { Deployments } from './locations.ts';

export type Size = 'short' | 'long';
export type Sized = Readonly<Record<Size, number>>;

/** One row of the campaign: what goes wrong, how learners behave, how many they are, and what is expected. */
export interface Row {
  readonly name: string;
  readonly title: string;
  readonly learners: Sized;
  /** How many cases each plays, one after the other; one where it is not said. */
  readonly cases?: Sized;
  readonly atOnce?: number;
  /** It measures time, so nothing else runs meanwhile. */
  readonly alone?: boolean;
  readonly faults?: Partial<Faults>;
  /** What is different at the second location. */
  readonly faultsAtB?: Partial<Faults>;
  readonly habits?: Habits;
  /** The chance that a request goes to the other location. */
  readonly roaming?: number;
  /** The chance that an answer is lost on its way back. */
  readonly lostAnswers?: number;
  /** What runs where; where it is not said, the product at both locations, as `a` and `b`. */
  readonly deployments?: (bundles: Bundles) => Promise<Deployments>;
  /** Programs beyond those that are shipped. */
  readonly programs?: () => Promise<readonly LoadedProgram[]>;
  /** A store that must be seen to fail: at least this share of the attempts, or the campaign proves nothing. */
  readonly proof?: { readonly design: Design; readonly losesAtLeast: number };
  /** What happens, when it is more than everybody playing their cases. */
  readonly play?: (run: Run) => Promise<void>;
  /** What this row expects beyond the invariants: what is not so, in words. */
  readonly expect?: (run: Run, counts: LocationCounts) => readonly string[] | Promise<readonly string[]>;
}

export interface Outcome {
  readonly name: string;
  readonly title: string;
  readonly learners: number;
  readonly attempts: number;
  readonly finished: number;
  readonly steps: number;
  readonly confirmed: number;
  readonly requests: number;
  readonly injected: Readonly<Record<string, number>>;
  readonly told: Readonly<Record<string, number>>;
  readonly operations: Readonly<Record<string, number>>;
  readonly violations: Readonly<Record<Rule, number>>;
  readonly findings: readonly { readonly rule: Rule; readonly detail: string; readonly attempt?: string }[];
  /** Attempts that lost something confirmed. */
  readonly losing: number;
  readonly losesAtLeast: number | undefined;
  readonly passed: boolean;
  readonly seconds: number;
}
