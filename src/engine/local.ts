import type { Lang } from '../domain/lang.ts';
import type { LoadedProgram } from './program.ts';
import type { State } from './state.ts';
import { speaker, type ViewText } from './text.ts';

/** A slot of the local card, ready to show: what a group fills in, or what a learner may look up. */
export interface ViewSlot {
  readonly id: string;
  readonly label: ViewText;
  readonly ask: ViewText;
}

/** The slots that authors marked for where a story stands: with the last answer, and with the scene itself. */
export interface SlotsAt {
  readonly reaction: readonly string[];
  readonly scene: readonly string[];
}

/** The ids of the slots at a state: what a page needs of a local card, and whether it needs one at all. */
export function slotsAt(program: LoadedProgram, { at, last }: State): SlotsAt {
  const answered = last ? (program.scenes[last.scene]?.choices ?? []) : [];
  const chosen = answered.filter(({ id }) => last?.choices.includes(id));
  return { reaction: chosen.flatMap(({ local = [] }) => local), scene: program.scenes[at]?.local ?? [] };
}

/** Slots with their words, each once; `known` are those that the reader has met on this page already, and learns these. */
export function slotsIn(
  program: LoadedProgram,
  lang: Lang,
  ids: readonly string[],
  known: Set<string>,
): readonly ViewSlot[] {
  const say = speaker(lang);
  return ids.flatMap((id) => {
    const slot = program.local?.[id];
    if (!slot || known.has(id)) return [];
    known.add(id);
    return [{ id, label: say(slot.label), ask: say(slot.ask) }];
  });
}
