/** Numbers of learners by what they came to. */
export interface Pooled {
  /** What enough learners came to, the most first. */
  readonly shown: readonly (readonly [id: string, count: number])[];
  /** How many came to anything else; told as one number. */
  readonly together: number;
}

/**
 * Hides what fewer than `minimum` learners came to, in one number. Where that would be a single thing, the next smallest
 * joins it: the total would give it away.
 */
export function pooled(counts: ReadonlyMap<string, number>, minimum: number): Pooled {
  const ordered = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  let shown = ordered.filter(([, count]) => count >= minimum);
  if (ordered.length - shown.length === 1) shown = shown.slice(0, -1);
  const sum = (some: readonly (readonly [string, number])[]) => some.reduce((total, [, count]) => total + count, 0);
  return { shown, together: sum(ordered) - sum(shown) };
}
