import { type AnyMachineSnapshot, initialTransition } from 'xstate';
import { assert } from '../lib/assert.ts';
import { Lru } from '../lib/lru.ts';
import { holds, type Situation } from './holds.ts';
import { machineOf } from './machine.ts';
import type { Context, LoadedProgram } from './program.ts';

/**
 * Where an attempt stands: immutable, and the same object for equal journals of choices while it is remembered.
 * `path` names it: the codes of the choices that led here.
 */
export interface State extends Situation {
  readonly path: string;
  readonly snapshot: AnyMachineSnapshot;
  readonly ended: boolean;
  /** The answer that led here, with the extended state that it was given in; absent at the start. */
  readonly last?: { readonly scene: string; readonly choices: readonly string[]; readonly before: Context };
}

/** Enough for a class on every case; a state weighs a few kilobytes of the isolate's 128 MB. */
const states = new Lru<State>(2_000);

const keyOf = (program: LoadedProgram, path: string): string => `${program.revision}/${path}`;

/** A state that was reached before in this isolate, if it is still remembered. */
export const recall = (program: LoadedProgram, path: string): State | undefined => states.get(keyOf(program, path));

/** The state before any choice. */
export function start(program: LoadedProgram): State {
  return recall(program, '') ?? remember(program, '', initialTransition(machineOf(program))[0]);
}

/** Reads our state off XState's snapshot, and remembers it under its path. */
export function remember(
  program: LoadedProgram,
  path: string,
  snapshot: AnyMachineSnapshot,
  last?: State['last'],
): State {
  const { story, ...facts } = snapshot.value as Record<string, unknown> & { story: unknown };
  const at = leaf(story);
  const state: State = {
    path,
    snapshot,
    at,
    ended: Object.hasOwn(program.endings, at),
    context: snapshot.context,
    facts: facts as Record<string, string>,
    ...(last ? { last } : {}),
  };
  states.set(keyOf(program, path), state);
  return state;
}

/** The innermost active state of the story region: `{ main: "scene" }`, or the name of an ending. */
function leaf(value: unknown): string {
  if (typeof value === 'string') return value;
  assert(typeof value === 'object' && value !== null, 'the story region has a value');
  return leaf(Object.values(value)[0]);
}

/** Whether the named condition of this program holds in this state; no name always holds. */
export function shows(program: LoadedProgram, state: State, when: string | undefined): boolean {
  if (when === undefined) return true;
  const condition = program.conditions[when];
  assert(condition, `condition ${when} is compiled in`);
  return holds(condition, state);
}

/** The facts that tell states apart for whoever explores them: equal keys behave alike from here on. */
export function identityOf(state: State): string {
  const { historyValue, context } = state.snapshot;
  const history = Object.values(historyValue as Record<string, { id: string }[]>).map((nodes) =>
    nodes.map((n) => n.id),
  );
  return JSON.stringify([state.at, state.facts, Object.entries(context.meters).sort(), context.memory, history]);
}
