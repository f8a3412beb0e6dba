import { present } from '../lib/assert.ts';
import type { LoadedProgram, Scene } from './program.ts';
import { identityOf, type State, start } from './state.ts';
import { type Answer, offered, step } from './step.ts';

/** One state of a case, with every answer that can be given in it. */
export interface Node {
  readonly state: State;
  readonly edges: Edge[];
}

export interface Edge {
  readonly answer: Answer;
  readonly to: Node;
  /** The state as reached by this edge: equal to `to.state` but for the answer that led there. */
  readonly arrival: State;
}

/** Every state that a case can be in, as far as the budget reached; equal states are one node. */
export interface StateGraph {
  readonly root: Node;
  readonly nodes: readonly Node[];
  /** States that were found but whose answers were not tried, because the budget ended. */
  readonly unexplored: number;
}

/** Tries every answer in every state, breadth first, until `budget` states are known. Loops close on themselves. */
export function explore(program: LoadedProgram, budget: number): StateGraph {
  const root: Node = { state: start(program), edges: [] };
  const known = new Map<string, Node>([[identityOf(root.state), root]]);
  const queue: Node[] = [root];
  let explored = 0;
  for (const node of queue) {
    if (known.size >= budget) break;
    explored += 1;
    for (const answer of answersIn(program, node.state)) {
      const next = step(program, node.state, answer);
      if (!next.ok) continue;
      const identity = identityOf(next.value);
      let to = known.get(identity);
      if (!to) {
        to = { state: next.value, edges: [] };
        known.set(identity, to);
        queue.push(to);
      }
      node.edges.push({ answer, to, arrival: next.value });
    }
  }
  return { root, nodes: [...known.values()], unexplored: queue.length - explored };
}

/** Every answer that a state takes: each choice, or each set of choices where several are asked. */
export function answersIn(program: LoadedProgram, state: State): readonly Answer[] {
  if (state.ended) return [];
  const scene: Scene = present(program.scenes[state.at], state.at);
  const ids = offered(program, state);
  const sets = scene.pick ? subsets(ids, scene.pick.min, scene.pick.max) : ids.map((id) => [id]);
  return sets.map((choices) => ({ scene: state.at, choices }));
}

function subsets(ids: readonly string[], min: number, max: number): readonly (readonly string[])[] {
  let sets: (readonly string[])[] = [[]];
  for (const id of ids) sets = [...sets, ...sets.filter((set) => set.length < max).map((set) => [...set, id])];
  return sets.filter((set) => set.length >= min);
}
