import type { Entry } from '../../src/engine/journal.ts';
import type { LoadedProgram } from '../../src/engine/program.ts';
import { type State, start } from '../../src/engine/state.ts';
import { offered, step } from '../../src/engine/step.ts';

/** Plays a program by a list of numbers: each picks one of what is on offer. Gives every state on the way. */
export function play(program: LoadedProgram, picks: readonly number[]): { journal: Entry[]; states: State[] } {
  const journal: Entry[] = [];
  const states = [start(program)];
  for (const pick of picks) {
    const state = states.at(-1);
    if (!state || state.ended) break;
    const ids = offered(program, state);
    const { min = 1 } = program.scenes[state.at]?.pick ?? {};
    const entry = {
      scene: state.at,
      choices: Array.from({ length: min }, (_, at) => ids[(pick + at) % ids.length] ?? ''),
    };
    const next = step(program, state, entry);
    if (!next.ok) throw new Error(`Refused: ${JSON.stringify(next.error)}`);
    journal.push(entry);
    states.push(next.value);
  }
  return { journal, states };
}

/** What can be seen and asked of a state: equal states give equal facts. */
export const essence = ({ at, ended, facts, context, path }: State) => ({ at, ended, facts, context, path });
