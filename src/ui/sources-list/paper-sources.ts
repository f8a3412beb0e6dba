import type { DebriefSource, DebriefStep } from '../../engine/debrief.ts';

/*
 * On paper a work stands once, at the end, and the explanations name its number: two sheets have no room to repeat it.
 */

const isSame = (one: DebriefSource, other: DebriefSource): boolean => one.url === other.url && one.asOf === other.asOf;

/** What the explanations of the chosen options rest on, in the order in which they come; a work of one date once. */
export function paperSources(steps: readonly DebriefStep[]): readonly DebriefSource[] {
  const all = steps.flatMap(({ options }) => options.filter(({ chosen }) => chosen).flatMap(({ sources }) => sources));
  return all.filter((source, at) => all.findIndex((other) => isSame(other, source)) === at);
}

/** The numbers, from 1, that sources bear in such a list; what is not in it has none. */
export function numbersOf(sources: readonly DebriefSource[], list: readonly DebriefSource[]): readonly number[] {
  const places = sources.map((source) => list.findIndex((other) => isSame(other, source)) + 1);
  return [...new Set(places)].filter((place) => place > 0).sort((a, b) => a - b);
}
