import type { Phase, Role, Setting, Tone, Verdict } from '../domain/case.ts';
import type { Dates, Reminder } from '../domain/catalogue.ts';
import type { Text } from '../domain/lang.ts';
import type { Slot } from '../domain/local-card.ts';
import type { Source } from '../domain/source.ts';
import type { Term, Uses } from '../domain/term.ts';
import type { Condition } from './condition.ts';

/**
 * A compiled case: an XState machine configuration in plain JSON plus the texts, addressed by the hash of its
 * canonical JSON. Written once by the compiler, never changed: an attempt plays the program that it began with. It holds
 * everything that play and debrief show, so that an attempt needs nothing of what is published by then.
 */
export interface Program {
  /** Version of this layout; a reader refuses what it does not know. */
  readonly format: 1;
  readonly id: string;
  readonly module: string;
  readonly role: Role;
  readonly title: Text;
  /** What the learner knows before the first scene, and has at hand in every one. */
  readonly brief: Text;
  /** Where it plays where a scene or ending names no other place; absent in programs from before there were rooms. */
  readonly setting?: Setting;
  /** ISO date (YYYY-MM-DD): which version this is, in words that a learner can place. */
  readonly prepared: string;
  /** Who from outside had reviewed this version; absent when nobody had. */
  readonly reviewed?: NonNullable<Dates['reviewed']>;
  /** Ids of sources: help that a learner may need after this story. */
  readonly help: readonly string[];
  /** The module's cheat sheet as it was: looking something up in the middle of a case gives no other answer tomorrow. */
  readonly cheatSheet: readonly Reminder[];
  readonly machine: MachineConfig;
  /** The conditions that `machine` and the texts name; the name is the condition in words. */
  readonly conditions: Readonly<Record<string, Condition>>;
  readonly meters: Readonly<Record<string, Meter>>;
  /** The facts of the case: what can be so at any moment, first value first. Each is a parallel region of `machine`. */
  readonly situation: Readonly<Record<string, readonly string[]>>;
  /** Ids of what happens by itself, once. */
  readonly consequences: readonly string[];
  readonly cast: Readonly<Record<string, Character>>;
  readonly scenes: Readonly<Record<string, Scene>>;
  readonly endings: Readonly<Record<string, Ending>>;
  /** `scene.choice` → its two-character code in a stored path. Derived from the ids, never from their order. */
  readonly codes: Readonly<Record<string, string>>;
  /** The competencies that some choice gives evidence of, by name. */
  readonly competencies: Readonly<Record<string, Text>>;
  /** What the explanations rest on, copied in so that a debrief stays what it was. */
  readonly sources: Readonly<Record<string, Source>>;
  /** The words that these texts explain, copied in as the sources are. */
  readonly terms?: Readonly<Record<string, Term>>;
  /** The slots of the local card that are marked here, copied in likewise. */
  readonly local?: Readonly<Record<string, Slot>>;
  /** The first of the cast: on the card of every scene that is not `with` somebody else. */
  readonly patient: string;
}

/** A program with the hash that names it. */
export interface LoadedProgram extends Program {
  readonly revision: string;
}

export interface Meter {
  readonly start: number;
  readonly min: number;
  readonly max: number;
  /** Set when the learner may see it in words, such as the minutes left. */
  readonly unit?: 'minuten';
}

export interface Character {
  readonly name: Text;
  /** Who this is to the patient or the practice, in a few words. */
  readonly about?: Text;
  /** The drawing of somebody whose face does not change; a face that does is in `mood`. */
  readonly face?: string;
  readonly mood?: { readonly by: string; readonly steps: readonly MoodStep[] };
}

/** From this value of the meter on, somebody seems so; word and face change together. */
export interface MoodStep {
  readonly from: number;
  readonly word: Text;
  /** Name of a drawing, made with this program. */
  readonly face?: string;
}

/** One paragraph: narration, or the words of a character. */
export interface Line {
  readonly text: Text;
  readonly by?: string;
  /** BCP 47 tag when the words are in a language of their own, so that a screen reader speaks them right. */
  readonly lang?: string;
  /** Name of the condition under which it shows. */
  readonly when?: string;
  readonly terms?: Uses;
}

/** How a scene is answered. `several` takes a bounded set of choices; the others take exactly one. */
export type SceneKind = 'single' | 'several' | 'rating' | 'reflection' | 'continue';

export interface Scene {
  readonly kind: SceneKind;
  readonly phase: Phase;
  readonly heading: Text;
  readonly core: boolean;
  readonly lines: readonly Line[];
  readonly ask?: Text;
  /** In `ask`. */
  readonly terms?: Uses;
  readonly certainty: boolean;
  readonly choices: readonly Choice[];
  /** For `several`: how many choices make an answer. */
  readonly pick?: { readonly min: number; readonly max: number };
  /** The scene comes in between and gives way again to where the learner was. */
  readonly interrupts: boolean;
  /** Who is on the card here instead of the patient: another call, another chair. */
  readonly with?: string;
  /** Slots of the local card: what a group knows of its own region about this. */
  readonly local?: readonly string[];
  readonly setting?: Setting;
}

/** A decision weighs options; ratings, reflections and scenes that only go on do not. */
export const isDecision = ({ kind }: Scene): boolean => kind === 'single' || kind === 'several';

export interface Choice {
  readonly id: string;
  readonly say: Text;
  readonly verdict?: Verdict;
  readonly reaction: readonly Line[];
  readonly why?: Text;
  /** What one could say, word for word. */
  readonly instead?: Text;
  readonly evidence: Readonly<Record<string, number>>;
  readonly restsOn: readonly string[];
  readonly when?: string;
  /** In `say`. */
  readonly terms?: Uses;
  /** In `why` and `instead`. */
  readonly explained?: Uses;
  readonly local?: readonly string[];
}

export interface Ending {
  readonly tone: Tone;
  readonly heading: Text;
  readonly setting?: Setting;
  readonly lines: readonly Line[];
}

/** XState v5 machine configuration as plain JSON (https://stately.ai/docs/machines): guards and actions by name. */
export interface MachineConfig {
  readonly id: string;
  readonly type: 'parallel';
  readonly context: Context;
  readonly states: Readonly<Record<string, StateConfig>>;
}

export interface StateConfig {
  readonly id?: string;
  readonly type?: 'final' | 'history';
  readonly history?: 'shallow';
  readonly initial?: string;
  readonly states?: Readonly<Record<string, StateConfig>>;
  readonly on?: Readonly<Record<string, readonly TransitionConfig[]>>;
  readonly always?: readonly TransitionConfig[];
}

export interface TransitionConfig {
  readonly target?: string;
  /** A name in `Program.conditions`. */
  readonly guard?: string;
  readonly actions?: readonly ActionConfig[];
}

/** `of` narrows an action to one choice of a scene that takes several. */
export type ActionConfig =
  | {
      readonly type: 'change';
      readonly params: {
        readonly meter: string;
        readonly by: number;
        readonly min: number;
        readonly max: number;
        readonly of?: string;
      };
    }
  | { readonly type: 'remember'; readonly params: { readonly what: string; readonly of?: string } };

/** How a consequence stands in the memory, and what its guard is called. */
export const happening = (consequence: string): string => `gevolg ${consequence}`;

/**
 * The extended state: the meters, and what conditions may ask about later, sorted: `scene`, `scene.choice`, and the
 * consequences that have happened.
 */
export interface Context {
  readonly meters: Readonly<Record<string, number>>;
  readonly memory: readonly string[];
}
