import type { Edge, Node, StateGraph } from './explore.ts';
import { isDecision, type LoadedProgram } from './program.ts';
import type { State } from './state.ts';
import { view } from './view.ts';

/** The spread of all routes from start to ending; each route counts once, loops are left out. */
export interface Lengths {
  readonly words: Spread;
  readonly minutes: Spread;
}

export interface Spread {
  readonly shortest: number;
  readonly median: number;
  readonly longest: number;
}

/** Reading speed for prose, after Brysbaert 2019 (doi 10.1016/j.jml.2019.104047), rounded down for a working day. */
const wordsPerMinute = 200;
/** Thinking time for one decision, in minutes: our own estimate. */
const minutesPerDecision = 0.5;

export const countWords = (text: string): number => text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/** How long the routes through a state graph are, in words read and in minutes. */
export function lengthsOf(program: LoadedProgram, graph: StateGraph): { lengths: Lengths; loops: number } {
  const { order, back } = topological(graph);
  const words = new Map(order.map((node) => [node, wordsIn(program, node.state)]));
  const reactions = (edge: Edge): number => reactionWords(program, edge.arrival);
  const decisions = (node: Node): number => {
    const scene = program.scenes[node.state.at];
    return scene && isDecision(scene) ? 1 : 0;
  };
  const costs = new Map<Edge, number>();
  for (const node of order) for (const edge of node.edges) costs.set(edge, reactions(edge));
  const edgeCost = (edge: Edge): number => costs.get(edge) ?? 0;
  const read = spread(order, back, (node) => words.get(node) ?? 0, edgeCost);
  // Thinking time counts as the words that one could have read in it, so that sums stay whole numbers.
  const thinking = minutesPerDecision * wordsPerMinute;
  const spent = spread(order, back, (node) => (words.get(node) ?? 0) + decisions(node) * thinking, edgeCost);
  const minutes = (value: number): number => Math.round((value / wordsPerMinute) * 10) / 10;
  return { lengths: { words: read, minutes: mapSpread(spent, minutes) }, loops: back.size };
}

const mapSpread = ({ shortest, median, longest }: Spread, map: (value: number) => number): Spread => ({
  shortest: map(shortest),
  median: map(median),
  longest: map(longest),
});

/** The words that a state puts before the learner, without the reaction to the answer before it. */
function wordsIn(program: LoadedProgram, state: State): number {
  const shown = view(program, state, 'nl');
  const texts: { readonly text: string }[] = [shown.heading, ...shown.lines];
  if (shown.type === 'scene') {
    if (shown.ask) texts.push(shown.ask);
    if (shown.kind === 'single' || shown.kind === 'several') texts.push(...shown.choices.map((choice) => choice.say));
  }
  return texts.reduce((sum, { text }) => sum + countWords(text), 0);
}

const reactionWords = (program: LoadedProgram, state: State): number =>
  view(program, state, 'nl').reaction.reduce((sum, line) => sum + countWords(line.text), 0);

/** The nodes in an order in which every edge points forward, and the edges that close loops. */
function topological(graph: StateGraph): { order: readonly Node[]; back: ReadonlySet<Edge> } {
  const back = new Set<Edge>();
  const open = new Set<Node>();
  const done = new Set<Node>();
  const finished: Node[] = [];
  const stack: { node: Node; next: number }[] = [{ node: graph.root, next: 0 }];
  open.add(graph.root);
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const edge = top.node.edges[top.next];
    top.next += 1;
    if (!edge) {
      open.delete(top.node);
      done.add(top.node);
      finished.push(top.node);
      stack.pop();
    } else if (open.has(edge.to)) back.add(edge);
    else if (!done.has(edge.to)) {
      open.add(edge.to);
      stack.push({ node: edge.to, next: 0 });
    }
  }
  return { order: finished.reverse(), back };
}

/** Shortest, median and longest sum of costs over all routes: counts routes per sum, forward through the order. */
function spread(
  order: readonly Node[],
  back: ReadonlySet<Edge>,
  nodeCost: (node: Node) => number,
  edgeCost: (edge: Edge) => number,
): Spread {
  const counts = new Map<Node, Map<number, number>>();
  const finals = new Map<number, number>();
  const add = (sums: Map<number, number>, sum: number, count: number): void => {
    sums.set(sum, (sums.get(sum) ?? 0) + count);
  };
  const [root] = order;
  if (root) counts.set(root, new Map([[0, 1]]));
  for (const node of order) {
    const here = counts.get(node) ?? new Map<number, number>();
    // A node's sums are needed no more once they are passed on.
    counts.delete(node);
    for (const [before, count] of here) {
      const sum = before + nodeCost(node);
      if (node.state.ended) add(finals, sum, count);
      for (const edge of node.edges) {
        if (back.has(edge)) continue;
        const ahead = counts.get(edge.to) ?? new Map<number, number>();
        counts.set(edge.to, ahead);
        add(ahead, sum + edgeCost(edge), count);
      }
    }
  }
  return summarise(finals);
}

function summarise(counts: ReadonlyMap<number, number>): Spread {
  const sums = [...counts].sort(([a], [b]) => a - b);
  const total = sums.reduce((sum, [, count]) => sum + count, 0);
  let passed = 0;
  const median = sums.find(([, count]) => {
    passed += count;
    return passed >= total / 2;
  });
  return { shortest: sums[0]?.[0] ?? 0, median: median?.[0] ?? 0, longest: sums.at(-1)?.[0] ?? 0 };
}
