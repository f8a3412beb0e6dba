import type { TestContext } from 'vitest';

/** One line of the table: what was measured, and whether it is what a goal asks. */
export interface Figure {
  /** The number of the goal in docs/measurements.md. */
  readonly goal: number;
  readonly what: string;
  readonly figure: string;
  /** What it is held against; nothing for somebody else's product, which is only shown beside ours. */
  readonly bar?: { readonly threshold: string; readonly isMet: boolean };
  /** What is wrong, and on which page. */
  readonly faults?: readonly string[];
}

declare module 'vitest' {
  interface TaskMeta {
    figures?: readonly Figure[];
  }
}

/** Hands figures on to the command, which reads them from vitest's report. */
export function report({ task }: TestContext, ...figures: readonly Figure[]): void {
  task.meta.figures = [...(task.meta.figures ?? []), ...figures];
}

/** A figure that should be nothing: how many faults there are, and which. */
export function none(goal: number, what: string, faults: readonly string[], among: string): Figure {
  const bar = { threshold: '0', isMet: faults.length === 0 };
  return { goal, what, figure: `${faults.length} (${among})`, bar, faults };
}
