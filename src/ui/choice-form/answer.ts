import type { Lang } from '../../domain/lang.ts';
import type { Entry } from '../../engine/journal.ts';
import type { SceneView } from '../../engine/view.ts';
import { type Words, words } from '../../i18n/index.ts';

/** What was filled in: shown again after an error, and in an earlier step. */
export type Answer = Pick<Entry, 'choices' | 'certainty' | 'note'>;

/** Why the form came back. */
export type SceneError = Exclude<keyof Words['error'], 'heading'>;

export const errorId = 'choice-error';
export const hintId = 'choice-hint';
export const noteId = 'note';

/** The id of one choice's field. */
export const choiceField = (choice: string): string => `choice-${choice}`;

/** The error in words. */
export function errorMessage(lang: Lang, error: SceneError, view: SceneView): string {
  const { min, max } = view.pick ?? { min: 1, max: 1 };
  return words(lang).error[error](min, max);
}

/** Where the error can be mended; nowhere when the answer given earlier stands. */
export function errorField(error: SceneError, view: SceneView): string | undefined {
  if (error === 'already-chosen') return undefined;
  if (view.kind === 'reflection') return noteId;
  const [first] = view.choices;
  return first && choiceField(first.id);
}
