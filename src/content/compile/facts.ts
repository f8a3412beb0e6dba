import type { Source } from '../../domain/source.ts';
import { near } from '../../lib/near.ts';
import * as references from '../diagnostics/references.ts';
import * as truth from '../diagnostics/truth.ts';
import type { Path, Reporter } from '../reporter.ts';
import type { FactFile } from '../schema/module.ts';

export type Facts = Readonly<Record<string, FactFile>>;

/** The facts that a text rests on; reports those that are not in the register, or that nobody verified. */
export function checkFacts(
  ids: readonly string[] | undefined,
  path: Path,
  facts: Facts,
  reporter: Reporter,
  key = 'rests-on',
): readonly string[] {
  return (ids ?? []).filter((fact, at) => {
    const place = [...path, key, at];
    const known = facts[fact];
    if (!known) reporter.report(place, references.unknownFact, { fact, near: near(fact, Object.keys(facts)) });
    if (known?.confidence === 'unverified') reporter.report(place, truth.unverified, { fact });
    return known !== undefined;
  });
}

/** The sources of some facts, as a program carries them along. */
export const sourcesOf = (ids: Iterable<string>, facts: Facts): Record<string, Source> =>
  Object.fromEntries(
    [...ids].sort().flatMap((id) => {
      const fact = facts[id];
      if (!fact) return [];
      const { nl, en, source, volatile } = fact;
      return [[id, { statement: { nl, en }, ...source, asOf: fact['as-of'], volatile }]];
    }),
  );

/** The date of the volatile fact that was looked at longest ago: what a reader should check again from. */
export function volatileSince(ids: readonly string[], facts: Facts): string | undefined {
  const [oldest] = ids.flatMap((id) => (facts[id]?.volatile ? [facts[id]['as-of']] : [])).sort();
  return oldest;
}
