import { transition } from 'xstate';
import { present } from '../lib/assert.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { type Entry, type Journal, longestJournal } from './journal.ts';
import { type ChoiceEvent, machineOf } from './machine.ts';
import { encodeEntry } from './path.ts';
import type { LoadedProgram, Scene } from './program.ts';
import type { Rejection } from './rejection.ts';
import { recall, remember, type State, shows, start } from './state.ts';

/** What a step needs of an entry; certainty, time and notes do not move the story. */
export type Answer = Pick<Entry, 'scene' | 'choices'>;

/**
 * One answer further: the state after it, or why it was refused. Pure: the same state and answer always give the same.
 * A choice that was not on offer is a rejection, never an exception and never silence.
 */
export function step(program: LoadedProgram, state: State, answer: Answer): Result<State, Rejection> {
  if (state.ended) return err({ reason: 'ended' });
  if (answer.scene !== state.at) return err({ reason: 'wrong-scene', current: state.at, given: answer.scene });
  const scene = present(program.scenes[state.at], `scene ${state.at}`);
  const choices = inAuthorsOrder(scene, answer.choices);
  const refused = refusal(program, state, scene, choices);
  if (refused) return err(refused);
  const path = state.path + encodeEntry(program, { scene: state.at, choices });
  // Whoever went this way before in this isolate has asked the machine already.
  const known = recall(program, path);
  if (known) return ok(known);
  const event = eventFor(scene, state.at, choices);
  // XState ignores an event that nothing takes: ask first, so that silence becomes a rejection.
  if (!state.snapshot.can(event)) {
    return err({ reason: 'not-offered', scene: state.at, choice: choices.join(' ') });
  }
  const [snapshot] = transition(machineOf(program), state.snapshot, event);
  return ok(remember(program, path, snapshot, { scene: state.at, choices, before: state.context }));
}

/** The state after a whole journal, from the start or from the longest part that is remembered. */
export function replay(program: LoadedProgram, journal: Journal): Result<State, Rejection> {
  if (journal.length > longestJournal) return err({ reason: 'too-long', limit: longestJournal });
  const { state: from, length } = longestKnown(program, journal);
  let state = from;
  for (const entry of journal.slice(length)) {
    const next = step(program, state, entry);
    if (!next.ok) return next;
    state = next.value;
  }
  return ok(state);
}

/** The ids that a scene offers in a state, in the author's order. */
export const offered = (program: LoadedProgram, state: State): readonly string[] =>
  state.ended
    ? []
    : present(program.scenes[state.at], `scene ${state.at}`)
        .choices.filter((choice) => shows(program, state, choice.when))
        .map((choice) => choice.id);

function refusal(
  program: LoadedProgram,
  state: State,
  scene: Scene,
  choices: readonly string[],
): Rejection | undefined {
  const { min, max } = scene.pick ?? { min: 1, max: 1 };
  if (choices.length < min || choices.length > max) return { reason: 'wrong-number', scene: state.at, min, max };
  for (const id of choices) {
    const choice = scene.choices.find((known) => known.id === id);
    if (!choice) return { reason: 'unknown-choice', scene: state.at, choice: id };
    if (!shows(program, state, choice.when)) return { reason: 'not-offered', scene: state.at, choice: id };
  }
  return undefined;
}

const eventFor = (scene: Scene, at: string, choices: readonly string[]): ChoiceEvent =>
  scene.kind === 'several' ? { type: at, choices } : { type: `${at}.${choices[0]}` };

/** Picking the same ones in another order is the same answer; a doubled id counts once. Unknown ids come last. */
function inAuthorsOrder(scene: Scene, choices: readonly string[]): readonly string[] {
  const rank = (id: string): number => {
    const index = scene.choices.findIndex((choice) => choice.id === id);
    return index < 0 ? scene.choices.length : index;
  };
  return [...new Set(choices)].sort((a, b) => rank(a) - rank(b));
}

/**
 * Where a replay can begin: at the longest part of the journal whose state this isolate remembers. Its path is trusted
 * only as a key: states enter the memory through `step` alone, so whatever is found there has been checked.
 */
function longestKnown(program: LoadedProgram, journal: Journal): { state: State; length: number } {
  const paths = [''];
  for (const entry of journal) {
    if (entry.choices.some((choice) => program.codes[`${entry.scene}.${choice}`] === undefined)) break;
    paths.push(paths.at(-1) + encodeEntry(program, entry));
  }
  for (let length = paths.length - 1; length > 0; length -= 1) {
    const state = recall(program, present(paths[length], 'path'));
    if (state) return { state, length };
  }
  return { state: start(program), length: 0 };
}
