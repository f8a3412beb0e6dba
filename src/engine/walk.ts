import { type Verdict, verdicts } from '../domain/case.ts';
import { explore, type Node, type StateGraph } from './explore.ts';
import type { Journal } from './journal.ts';
import { decodeJournal } from './path.ts';
import { happening, isDecision, type Line, type LoadedProgram } from './program.ts';
import { countWords, type Lengths, lengthsOf } from './routes.ts';
import { type State, shows } from './state.ts';

/** What walking every state of a case has shown. */
export interface Coverage {
  /** Distinct states found, answers tried, and states whose answers were not tried: 0 when the walk is complete. */
  readonly states: number;
  readonly steps: number;
  readonly unexplored: number;
  readonly scenes: Reached;
  /** As `scene.choice`. */
  readonly choices: Reached;
  /** As `place[index]`: lines with a condition, where the place is a scene, an ending, or `scene.choice`. */
  readonly lines: Reached;
  /** Names of conditions that held in some state, wherever they are asked. */
  readonly conditions: Reached;
  readonly consequences: Reached;
  readonly endings: Reached;
  /** A shortest route to each ending. */
  readonly examples: Readonly<Record<string, Journal>>;
  /** Scenes where, in some state, nothing is on offer. */
  readonly stuck: readonly string[];
  /** Scenes from which, in some state, no ending can be reached any more. */
  readonly endless: readonly string[];
  /** Core scenes that some route to an ending goes around. */
  readonly avoided: readonly string[];
  /** Answers that lead back to a state on the same route; lengths count each loop not at all. */
  readonly loops: number;
  readonly lengths: Lengths;
  /** The most words ever shown at once: of a scene's or ending's text, or of the reaction to `scene.choice`. */
  readonly mostWords: Readonly<Record<string, number>>;
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** In how many decisions the recommended option stands first, second, … */
  readonly bestPositions: readonly number[];
}

export interface Reached {
  readonly reached: readonly string[];
  readonly missed: readonly string[];
}

/** States explored unless told otherwise: a case of eight decisions has some ten thousand. */
export const defaultBudget = 200_000;

/** Walks a case by state, not by chance: what can happen, what cannot, and how long it takes. */
export function walk(program: LoadedProgram, budget = defaultBudget): Coverage {
  const graph = explore(program, budget);
  const seen = observe(program, graph);
  const { lengths, loops } = lengthsOf(program, graph);
  const ways = choicesIn(program);
  return {
    states: graph.nodes.length,
    steps: graph.nodes.reduce((sum, node) => sum + node.edges.length, 0),
    unexplored: graph.unexplored,
    scenes: split(Object.keys(program.scenes), seen.places),
    choices: split(ways, seen.choices),
    lines: split(conditionalLines(program), seen.lines),
    conditions: split(askedOfStates(program), seen.conditions),
    consequences: split(
      program.consequences,
      new Set(program.consequences.filter((id) => seen.memory.has(happening(id)))),
    ),
    endings: split(Object.keys(program.endings), seen.places),
    examples: examplesIn(program, graph),
    stuck: placesOf(
      graph.nodes.filter((node) => !node.state.ended && node.edges.length === 0 && graph.unexplored === 0),
    ),
    endless: graph.unexplored === 0 ? placesOf(withoutWayOut(graph)) : [],
    avoided: coreScenes(program).filter((scene) => canAvoid(graph, scene)),
    loops,
    lengths,
    mostWords: Object.fromEntries(seen.words),
    ...balance(program),
  };
}

interface Observed {
  readonly places: Set<string>;
  readonly choices: Set<string>;
  readonly lines: Set<string>;
  readonly conditions: Set<string>;
  readonly memory: Set<string>;
  readonly words: Map<string, number>;
}

function observe(program: LoadedProgram, graph: StateGraph): Observed {
  const seen: Observed = {
    places: new Set(),
    choices: new Set(),
    lines: new Set(),
    conditions: new Set(),
    memory: new Set(),
    words: new Map(),
  };
  const look = (lines: readonly Line[], place: string, state: State): void => {
    let words = 0;
    for (const [at, line] of lines.entries()) {
      if (!shows(program, state, line.when)) continue;
      if (line.when) seen.lines.add(`${place}[${at}]`);
      words += countWords(line.text.nl);
    }
    seen.words.set(place, Math.max(words, seen.words.get(place) ?? 0));
  };
  const named = askedOfStates(program);
  for (const { state, edges } of graph.nodes) {
    seen.places.add(state.at);
    for (const what of state.context.memory) seen.memory.add(what);
    for (const name of named) if (!seen.conditions.has(name) && shows(program, state, name)) seen.conditions.add(name);
    look(program.scenes[state.at]?.lines ?? program.endings[state.at]?.lines ?? [], state.at, state);
    for (const { answer, arrival } of edges) {
      for (const id of answer.choices) {
        const name = `${answer.scene}.${id}`;
        seen.choices.add(name);
        const choice = program.scenes[answer.scene]?.choices.find((known) => known.id === id);
        look(choice?.reaction ?? [], name, arrival);
      }
    }
  }
  return seen;
}

/** The conditions that can be asked of a state; guards that ask the machine or the event cannot. */
const askedOfStates = (program: LoadedProgram): readonly string[] =>
  Object.entries(program.conditions).flatMap(([name, condition]) =>
    /"(in|picked)":/.test(JSON.stringify(condition)) ? [] : [name],
  );

const split = (all: readonly string[], seen: ReadonlySet<string>): Reached => ({
  reached: all.filter((name) => seen.has(name)),
  missed: all.filter((name) => !seen.has(name)),
});

const choicesIn = (program: LoadedProgram): readonly string[] =>
  Object.entries(program.scenes).flatMap(([id, scene]) => scene.choices.map((choice) => `${id}.${choice.id}`));

function conditionalLines(program: LoadedProgram): readonly string[] {
  const named = (place: string, lines: readonly Line[]): readonly string[] =>
    lines.flatMap((line, at) => (line.when ? [`${place}[${at}]`] : []));
  return [
    ...Object.entries(program.scenes).flatMap(([id, scene]) => [
      ...named(id, scene.lines),
      ...scene.choices.flatMap((choice) => named(`${id}.${choice.id}`, choice.reaction)),
    ]),
    ...Object.entries(program.endings).flatMap(([id, ending]) => named(id, ending.lines)),
  ];
}

/** The nodes stand in the order in which they were found, so the first at an ending is one of the nearest. */
function examplesIn(program: LoadedProgram, graph: StateGraph): Record<string, Journal> {
  const examples: Record<string, Journal> = {};
  for (const { state } of graph.nodes) {
    if (!state.ended || examples[state.at]) continue;
    const journal = decodeJournal(program, state.path, '', {});
    if (journal.ok) examples[state.at] = journal.value;
  }
  return examples;
}

const placesOf = (nodes: readonly Node[]): readonly string[] => [...new Set(nodes.map((node) => node.state.at))];

function withoutWayOut(graph: StateGraph): readonly Node[] {
  const sources = new Map<Node, Node[]>(graph.nodes.map((node) => [node, []]));
  for (const node of graph.nodes) for (const { to } of node.edges) sources.get(to)?.push(node);
  const safe = new Set(graph.nodes.filter((node) => node.state.ended));
  for (const node of safe) for (const source of sources.get(node) ?? []) safe.add(source);
  return graph.nodes.filter((node) => !safe.has(node) && node.edges.length > 0);
}

const coreScenes = (program: LoadedProgram): readonly string[] =>
  Object.entries(program.scenes).flatMap(([id, scene]) => (scene.core ? [id] : []));

function canAvoid(graph: StateGraph, scene: string): boolean {
  if (graph.root.state.at === scene) return false;
  const reached = new Set([graph.root]);
  for (const node of reached) {
    if (node.state.ended) return true;
    for (const { to } of node.edges) if (to.state.at !== scene) reached.add(to);
  }
  return false;
}

function balance(program: LoadedProgram): Pick<Coverage, 'verdicts' | 'bestPositions'> {
  const decisions = Object.values(program.scenes).filter(isDecision);
  const count = (verdict: Verdict): number =>
    decisions.flatMap((scene) => scene.choices).filter((choice) => choice.verdict === verdict).length;
  const positions = decisions.map((scene) => scene.choices.findIndex((choice) => choice.verdict === 'aanbevolen'));
  const places = Math.max(0, ...decisions.map((scene) => scene.choices.length));
  return {
    verdicts: Object.fromEntries(verdicts.map((verdict) => [verdict, count(verdict)])) as Record<Verdict, number>,
    bestPositions: Array.from({ length: places }, (_, place) => positions.filter((at) => at === place).length),
  };
}
