import type { Certainty } from '../domain/case.ts';

/** One confirmed answer, by the author's ids. The engine orders by position, never by time. */
export interface Entry {
  readonly scene: string;
  /** One id; for a choice of several the picked ids in the author's order. */
  readonly choices: readonly string[];
  readonly certainty?: Certainty;
  /** Whole seconds between seeing the scene and answering, 0–3600; measured outside the engine. */
  readonly seconds?: number;
  /** The learner's own words in a reflection, at most 280 characters. */
  readonly note?: string;
}

/** An attempt: the list of its answers. Everything else is a replay of it. */
export type Journal = readonly Entry[];

/** A journal longer than this is refused. */
export const longestJournal = 400;
