import { assert, present } from '../lib/assert.ts';
import type { Condition } from './condition.ts';
import type { Context } from './program.ts';

/** What a condition can see: the extended state, and where each region of the machine stands. */
export interface Situation {
  readonly context: Context;
  /** The current scene or ending. */
  readonly at: string;
  /** The facts of the case. */
  readonly facts: Readonly<Record<string, string>>;
}

type Test<K extends string> = Extract<Condition, Readonly<Record<K, unknown>>>;

export const below = (context: Context, test: Test<'below'>): boolean => meter(context, test.meter) < test.below;
export const atLeast = (context: Context, test: Test<'atLeast'>): boolean => meter(context, test.meter) >= test.atLeast;
export const remembers = (context: Context, test: Test<'remembers'>): boolean =>
  context.memory.includes(test.remembers);

const meter = (context: Context, id: string): number => present(context.meters[id], `meter ${id}`);

/**
 * Whether a condition holds: for texts, which XState does not guard. It gives the same answer as the guard that is
 * built from the same condition (a property test holds the two together).
 */
export function holds(condition: Condition, situation: Situation): boolean {
  if ('below' in condition) return below(situation.context, condition);
  if ('atLeast' in condition) return atLeast(situation.context, condition);
  if ('remembers' in condition) return remembers(situation.context, condition);
  if ('situation' in condition) return condition.is.includes(present(situation.facts[condition.situation], 'fact'));
  if ('all' in condition) return condition.all.every((part) => holds(part, situation));
  if ('any' in condition) return condition.any.some((part) => holds(part, situation));
  if ('not' in condition) return !holds(condition.not, situation);
  assert(!('in' in condition || 'picked' in condition), 'only guards ask for states and events');
  return condition satisfies never;
}
