import type { Lang } from '../domain/lang.ts';
import { present } from '../lib/assert.ts';
import type { Condition } from './condition.ts';
import { holds } from './holds.ts';
import type { Journal } from './journal.ts';
import { isDecision, type LoadedProgram } from './program.ts';
import type { State } from './state.ts';
import { speaker, type ViewText } from './text.ts';
import { lastReaction, linesAt, moodOf, personAt } from './view.ts';

/** Why a decision was a turning point; at least one of the three. */
export interface Turning {
  /** Somebody seemed otherwise from here on: who, and how. */
  readonly seemed?: { readonly name: ViewText; readonly word: ViewText };
  /** What was chosen can do harm. */
  readonly harm: boolean;
  /** Where it came back first: an answer, by its position in the journal, or the ending. */
  readonly echo?: { readonly step?: number; readonly heading: ViewText };
}

/** More would turn nothing into a turning point: a learner takes about three along. */
const most = 3;

/** A choice comes back late when what it changed in the story stands at least this many answers further on. */
const delay = 2;

/**
 * The turning points among the decisions of a route, by position in the journal. A decision may be one when the mood of
 * the person across stepped with it, when the choice was a harmful one, or when a text read at least two answers later
 * stood there because of it. The three weightiest are: a harmful choice before a mood that stepped, that before an echo;
 * of two moods the one whose meter moved further; of equals the earlier. `states` has the state before each answer and
 * the last.
 */
export function turningPoints(
  program: LoadedProgram,
  journal: Journal,
  states: readonly State[],
  lang: Lang,
): ReadonlyMap<number, Turning> {
  const echoes = echoesIn(program, journal, states);
  const found: (Weighed & { readonly at: number; readonly turning: Turning })[] = [];
  for (const [at, { scene, choices }] of journal.entries()) {
    const asked = present(program.scenes[scene], scene);
    if (!isDecision(asked)) continue;
    const harm = asked.choices.some(({ id, verdict }) => choices.includes(id) && verdict === 'schadelijk');
    const change = changed(program, personAt(program, scene), states.slice(at, at + 2), lang);
    const echo = echoes.get(at);
    if (!harm && !change && echo === undefined) continue;
    const turning = {
      harm,
      ...(change ? { seemed: change.seemed } : {}),
      ...(echo === undefined ? {} : { echo: placeOf(program, journal, states, echo, lang) }),
    };
    found.push({ at, turning, weight: [harm ? 1 : 0, change?.moved ?? 0, echo === undefined ? 0 : 1] });
  }
  return new Map(weightiest(found).map(({ at, turning }) => [at, turning]));
}

interface Weighed {
  /** Harm, how far a mood moved, an echo: the first that differs decides. */
  readonly weight: readonly [harm: number, moved: number, echo: number];
}

/** At most three of these, which stand in the order of the route: the heaviest first, of equals the earlier. */
export function weightiest<One extends Weighed>(found: readonly One[]): readonly One[] {
  const byWeight = ({ weight: [harmA, movedA, echoA] }: One, { weight: [harmB, movedB, echoB] }: One) =>
    harmB - harmA || movedB - movedA || echoB - echoA;
  return found.toSorted(byWeight).slice(0, most);
}

function placeOf(program: LoadedProgram, journal: Journal, states: readonly State[], place: number, lang: Lang) {
  const { at } = present(states[place], 'state');
  const { heading } = present(program.endings[at] ?? program.scenes[at], at);
  return { heading: speaker(lang)(heading), ...(place < journal.length ? { step: place } : {}) };
}

/** How somebody seemed after an answer, where that is not how they seemed before it, and how far their meter moved. */
function changed(program: LoadedProgram, person: string, around: readonly State[], lang: Lang) {
  const [before, after] = around.map(({ context }) => moodOf(program, person, context, lang));
  if (!before || !after || after.word.text === before.word.text) return undefined;
  return { seemed: { name: after.name, word: after.word }, moved: Math.abs(after.value - before.value) };
}

/** Each answer that a later text asked for, with the first place where it did. */
function echoesIn(program: LoadedProgram, journal: Journal, states: readonly State[]): ReadonlyMap<number, number> {
  const first = new Map<number, number>();
  for (const [place, state] of states.entries()) {
    // A reaction is read a page later, and belongs to the answer before.
    const read = [
      ...lastReaction(program, state).map(({ when }) => ({ when, at: place - 1 })),
      ...linesAt(program, state).map(({ when }) => ({ when, at: place })),
    ];
    for (const { when, at } of read) {
      if (when === undefined) continue;
      for (const asked of rememberedBy(present(program.conditions[when], when), state)) {
        const from = journal.findIndex(({ scene, choices }) => choices.some((id) => `${scene}.${id}` === asked));
        if (from >= 0 && at - from >= delay && !first.has(from)) first.set(from, at);
      }
    }
  }
  return first;
}

/** The choices that a condition holds because of; what must not have been chosen is no echo. */
function rememberedBy(condition: Condition, state: State): readonly string[] {
  if (!holds(condition, state)) return [];
  if ('remembers' in condition) return [condition.remembers];
  if ('all' in condition) return condition.all.flatMap((part) => rememberedBy(part, state));
  if ('any' in condition) return condition.any.flatMap((part) => rememberedBy(part, state));
  return [];
}
