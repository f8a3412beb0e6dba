import type { Lang } from '../domain/lang.ts';
import { present } from '../lib/assert.ts';
import type { Journal } from './journal.ts';
import type { LoadedProgram } from './program.ts';
import type { State } from './state.ts';
import { speaker, type ViewText } from './text.ts';
import { moodOf, personAt, shareOf } from './view.ts';

/** How somebody seemed at one moment: in a word, and the meter behind it from 0 to 100. */
export interface Moment {
  /** Position in the journal of the answer before it; absent at the start. */
  readonly step?: number;
  readonly word: ViewText;
  readonly value: number;
  readonly face?: string;
}

/** What the person of a case went through, from the first scene to the ending. */
export interface Course {
  readonly name: ViewText;
  /** From which height (0–100) on they seem so, the lowest first. */
  readonly levels: readonly { readonly from: number; readonly word: ViewText }[];
  readonly moments: readonly Moment[];
}

/**
 * The course of the first person on the route who shows a mood; nothing where nobody does. Scenes that are with somebody
 * else are left out: that is another story. `states` has the state before each answer and the last.
 */
export function courseOf(
  program: LoadedProgram,
  journal: Journal,
  states: readonly State[],
  lang: Lang,
): Course | undefined {
  const persons = journal.map(({ scene }) => personAt(program, scene));
  const person = persons.find((id) => program.cast[id]?.mood);
  if (person === undefined) return undefined;
  const { name, mood } = present(program.cast[person], person);
  const say = speaker(lang);
  const moments = states.flatMap((state, at): Moment[] => {
    if (at > 0 && persons[at - 1] !== person) return [];
    const seemed = moodOf(program, person, state.context, lang);
    if (!seemed) return [];
    const { word, value, face } = seemed;
    return [{ word, value, ...(face ? { face } : {}), ...(at > 0 ? { step: at - 1 } : {}) }];
  });
  const levels = present(mood, person).steps.map(({ from, word }) => ({
    from: Math.max(0, Math.round(shareOf(program, present(mood, person).by, from) * 100)),
    word: say(word),
  }));
  return { name: say(name), levels, moments };
}
