import type { Lang } from '../../domain/lang.ts';
import { type DebriefOption, explanationOf } from '../../engine/debrief.ts';
import { type View, view } from '../../engine/view.ts';
import type { Playing } from './playing.ts';

/** What a page of an attempt shows: the view of its state, as its group wants it played. */
export interface Shown {
  readonly view: View;
  /** What there is to say about the answer that led here; nothing where that waits for the debrief. */
  readonly explained: readonly DebriefOption[];
  /** Whether a trainer has it in a group. */
  readonly inGroup: boolean;
}

/** Views a state of an attempt. A group may leave out how sure somebody is, and may explain each choice at once. */
export function shownOf({ token, program, state }: Pick<Playing, 'token' | 'program' | 'state'>, lang: Lang): Shown {
  const { membership } = token;
  const shown = view(program, state, lang);
  const asked = shown.type === 'scene' && membership?.certainty === false ? { ...shown, certainty: false } : shown;
  const explained = membership?.explain === 'scene' ? explanationOf(program, state, lang, shown.terms) : [];
  return { view: asked, explained, inGroup: membership !== undefined };
}
