import { type AnyStateMachine, and, assign, not, or, setup, stateIn } from 'xstate';
import { present } from '../lib/assert.ts';
import { clamp } from '../lib/clamp.ts';
import type { Condition } from './condition.ts';
import { atLeast, below, remembers } from './holds.ts';
import type { ActionConfig, Context, LoadedProgram, Program } from './program.ts';

/**
 * What the engine sends to the machine: `scene.choice` for one choice, `scene` with the picked ids for several.
 */
export interface ChoiceEvent {
  readonly type: string;
  readonly choices?: readonly string[];
}

interface Arguments {
  readonly context: Context;
  readonly event: ChoiceEvent;
}

/** XState infers guard types from literal configurations; ours is data that the compiler has checked. */
type Guard = unknown;
type Change = Extract<ActionConfig, { type: 'change' }>['params'];
type Remember = Extract<ActionConfig, { type: 'remember' }>['params'];

const machines = new Map<string, AnyStateMachine>();

/** The machine of a program, built once per isolate: building it costs some twenty times as much as a step. */
export function machineOf(program: LoadedProgram): AnyStateMachine {
  const known = machines.get(program.revision);
  if (known) return known;
  const machine = buildMachine(program);
  machines.set(program.revision, machine);
  return machine;
}

/** Puts actions and named conditions behind the compiled configuration, which runs exactly as it was written. */
export function buildMachine(program: Program): AnyStateMachine {
  const guards = Object.entries(program.conditions).map(([name, condition]) => [name, guardOf(condition)]);
  const implementations = {
    guards: Object.fromEntries(guards),
    actions: {
      change: assign(({ context, event }: Arguments, { meter, by, min, max, of }: Change) => {
        if (of !== undefined && !isPicked(event, of)) return {};
        const now = present(context.meters[meter], `meter ${meter}`);
        return { meters: { ...context.meters, [meter]: clamp(now + by, min, max) } };
      }),
      remember: assign(({ context, event }: Arguments, { what, of }: Remember) => {
        if (context.memory.includes(what) || (of !== undefined && !isPicked(event, of))) return {};
        return { memory: [...context.memory, what].sort() };
      }),
    },
  };
  return setup(implementations as never).createMachine(program.machine as never) as unknown as AnyStateMachine;
}

const isPicked = (event: ChoiceEvent, choice: string): boolean => event.choices?.includes(choice) ?? false;

/** A condition as XState's own guards, so that facts of the case are asked of the regions that hold them. */
function guardOf(condition: Condition): Guard {
  if ('below' in condition) return ({ context }: Arguments) => below(context, condition);
  if ('atLeast' in condition) return ({ context }: Arguments) => atLeast(context, condition);
  if ('remembers' in condition) return ({ context }: Arguments) => remembers(context, condition);
  if ('situation' in condition) return or(condition.is.map((value) => stateIn({ [condition.situation]: value })));
  if ('all' in condition) return and(condition.all.map(guardOf) as never[]);
  if ('any' in condition) return or(condition.any.map(guardOf) as never[]);
  if ('not' in condition) return not(guardOf(condition.not) as never);
  if ('in' in condition) return stateIn(`#${condition.in}`);
  return ({ event }: Arguments) => isPicked(event, condition.picked);
}
