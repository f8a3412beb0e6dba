import type { Phase, Tone } from '../domain/case.ts';
import type { Lang } from '../domain/lang.ts';
import type { SceneKind } from './program.ts';

/** A paragraph ready to show, in the language of the view unless `lang` says otherwise. */
export interface ViewLine {
  readonly text: string;
  readonly speaker?: { readonly id: string; readonly name: string };
  readonly lang?: string;
}

/** Somebody on the card: name, and how they seem now in a word. */
export interface ViewPerson {
  readonly id: string;
  readonly name: string;
  readonly about?: string;
  readonly mood?: string;
  /** True when the last answer changed the mood: the page announces it. */
  readonly moodChanged: boolean;
}

/** What a scene page shows; plain data, no markup. */
export interface SceneView {
  readonly type: 'scene';
  /** The language that the texts are in: the one asked for where a translation exists, else Dutch. */
  readonly lang: Lang;
  readonly scene: string;
  readonly kind: SceneKind;
  readonly phase: Phase;
  readonly heading: string;
  /** What the last answer did: shown first. */
  readonly reaction: readonly ViewLine[];
  readonly lines: readonly ViewLine[];
  readonly ask?: string;
  readonly certainty: boolean;
  readonly pick?: { readonly min: number; readonly max: number };
  readonly choices: readonly { readonly id: string; readonly say: string }[];
  readonly patient: ViewPerson;
  /** Minutes left in the consultation; negative when it runs over. */
  readonly minutesLeft?: number;
}

export interface EndingView {
  readonly type: 'ending';
  readonly lang: Lang;
  readonly ending: string;
  readonly tone: Tone;
  readonly heading: string;
  readonly reaction: readonly ViewLine[];
  readonly lines: readonly ViewLine[];
  readonly patient: ViewPerson;
  readonly minutesLeft?: number;
}

export type View = SceneView | EndingView;
