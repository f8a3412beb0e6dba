import { type Catalogue, casesOf, type OfferedCase } from '../../domain/catalogue.ts';
import type { Standing } from '../../ui/case-card/standing.ts';

/** What somebody looks for, as an address says it: words from outside, of which any may be unknown here. */
export interface Sought {
  readonly role?: string | undefined;
  /** The id of a module. */
  readonly theme?: string | undefined;
}

/** The cases of a role and a theme; of all of them, where none is asked for. */
export const found = (catalogue: Catalogue, { role, theme }: Sought): readonly OfferedCase[] =>
  casesOf(catalogue).filter(({ summary }) => (!role || summary.role === role) && (!theme || summary.module === theme));

const day = 86_400_000;

/**
 * The case to show large: the newest that is under way, else one that was not begun, another each day. Nothing when all
 * have been played.
 */
export function featured(
  cases: readonly OfferedCase[],
  standings: ReadonlyMap<string, Standing>,
  now: number,
): OfferedCase | undefined {
  for (const [id, { done }] of standings) {
    const underWay = cases.find(({ summary }) => summary.id === id);
    if (underWay && !done) return underWay;
  }
  const fresh = cases.filter(({ summary }) => !standings.has(summary.id));
  return fresh[Math.floor(now / day) % Math.max(1, fresh.length)];
}
