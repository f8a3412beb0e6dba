import type { Certainty, Phase, Verdict } from '../domain/case.ts';
import type { Lang } from '../domain/lang.ts';
import type { Source } from './program.ts';
import type { EndingView, ViewLine } from './view.ts';

/** A source as the debrief shows it. */
export interface DebriefSource extends Omit<Source, 'statement'> {
  readonly id: string;
  readonly statement: string;
}

/** One option of a decision, taken or not. */
export interface DebriefOption {
  readonly id: string;
  readonly say: string;
  readonly chosen: boolean;
  readonly verdict?: Verdict;
  readonly why?: string;
  readonly instead?: string;
  readonly sources: readonly DebriefSource[];
}

/** One step of the route: what was asked, what was chosen, what it did, and what else was possible. */
export interface DebriefStep {
  /** Position in the journal, from 0: where a practice run can begin. */
  readonly step: number;
  readonly scene: string;
  readonly phase: Phase;
  readonly heading: string;
  /** False for scenes that only go on: they are part of the route, not decisions. */
  readonly decision: boolean;
  readonly ask?: string;
  readonly certainty?: Certainty;
  readonly note?: string;
  readonly reaction: readonly ViewLine[];
  readonly options: readonly DebriefOption[];
  /** How the patient seemed after this step, and the meter behind it (0–100), for the curve. */
  readonly mood?: { readonly word: string; readonly value: number };
}

/** What happened, why, and what else was possible. */
export interface Debrief {
  readonly lang: Lang;
  readonly ending: EndingView;
  readonly steps: readonly DebriefStep[];
  /** Evidence collected per competency, against what the same scenes offered at best. */
  readonly competencies: readonly { readonly id: string; readonly earned: number; readonly possible: number }[];
}
