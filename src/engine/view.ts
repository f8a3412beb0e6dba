import type { Phase, Setting, Tone } from '../domain/case.ts';
import type { Lang } from '../domain/lang.ts';
import { present } from '../lib/assert.ts';
import { slotsAt, slotsIn, type ViewSlot } from './local.ts';
import {
  type Character,
  type Choice,
  type Context,
  isDecision,
  type Line,
  type LoadedProgram,
  type MoodStep,
  type Scene,
  type SceneKind,
} from './program.ts';
import { type State, shows } from './state.ts';
import { termsIn, type Using, type ViewTerm } from './terms.ts';
import { speaker, type ViewText } from './text.ts';

export type { ViewSlot, ViewTerm, ViewText };

/** What a group's own card may say here: right after what the last answer did, and with the text of the scene. */
export interface ViewLocal {
  readonly reaction: readonly ViewSlot[];
  readonly scene: readonly ViewSlot[];
}

/** A paragraph ready to show; its language may be one of its own, such as the patient's. */
export interface ViewLine {
  readonly text: string;
  readonly lang: string;
  readonly speaker?: { readonly id: string; readonly name: ViewText };
}

/** Somebody on the card: name, and how they seem now in a word. */
export interface ViewPerson {
  readonly id: string;
  readonly name: ViewText;
  readonly about?: ViewText;
  readonly mood?: ViewText;
  /** The drawing that shows them so. */
  readonly face?: string;
  /** True when the last answer changed the mood: the page announces it. */
  readonly moodChanged: boolean;
}

/** What a scene page shows; plain data, no markup. */
export interface SceneView {
  readonly type: 'scene';
  readonly scene: string;
  readonly kind: SceneKind;
  readonly phase: Phase;
  readonly heading: ViewText;
  /** The words of what was chosen last: shown first. Empty where nothing was decided. */
  readonly said: readonly ViewText[];
  /** What it did: shown next. */
  readonly reaction: readonly ViewLine[];
  readonly lines: readonly ViewLine[];
  readonly ask?: ViewText;
  readonly certainty: boolean;
  readonly pick?: { readonly min: number; readonly max: number };
  readonly choices: readonly { readonly id: string; readonly say: ViewText }[];
  /** Who is on the card: the patient, or whom the scene is with. */
  readonly patient: ViewPerson;
  /** The room behind them. */
  readonly setting?: Setting;
  /** Minutes left in the consultation; negative when it runs over. */
  readonly minutesLeft?: number;
  /** The words on this page that may be new, in the order in which they come. */
  readonly terms: readonly ViewTerm[];
  readonly local: ViewLocal;
}

export interface EndingView {
  readonly type: 'ending';
  readonly ending: string;
  readonly tone: Tone;
  readonly heading: ViewText;
  readonly said: readonly ViewText[];
  readonly reaction: readonly ViewLine[];
  readonly lines: readonly ViewLine[];
  readonly patient: ViewPerson;
  /** The room behind them. */
  readonly setting?: Setting;
  readonly minutesLeft?: number;
  readonly terms: readonly ViewTerm[];
  readonly local: ViewLocal;
}

export type View = SceneView | EndingView;

/** What the page of this state shows, each text in `lang` where it is translated. */
export function view(program: LoadedProgram, state: State, lang: Lang): View {
  const say = speaker(lang);
  const common = {
    said: saidLast(program, state, lang),
    reaction: reactionTo(program, state, lang),
    patient: personIn(program, state, lang),
    local: localAt(program, state, lang),
    ...settingAt(program, state.at),
    ...minutesLeft(program, state.context),
  };
  const ending = program.endings[state.at];
  if (ending) {
    const { tone, heading } = ending;
    const lines = linesAt(program, state);
    return {
      type: 'ending',
      ending: state.at,
      tone,
      heading: say(heading),
      lines: spoken(program, lines, lang),
      terms: termsIn(program, lang, [...lastReaction(program, state), ...lines].map(using)),
      ...common,
    };
  }
  const scene = present(program.scenes[state.at], `scene ${state.at}`);
  return { type: 'scene', scene: state.at, ...questionOf(program, state, scene, lang), ...common };
}

function localAt(program: LoadedProgram, state: State, lang: Lang): ViewLocal {
  const known = new Set<string>();
  const { reaction, scene } = slotsAt(program, state);
  return { reaction: slotsIn(program, lang, reaction, known), scene: slotsIn(program, lang, scene, known) };
}

function questionOf(program: LoadedProgram, state: State, scene: Scene, lang: Lang) {
  const say = speaker(lang);
  const lines = linesAt(program, state);
  const choices = scene.choices.filter((choice) => shows(program, state, choice.when));
  const texts: readonly Using[] = [
    ...[...lastReaction(program, state), ...lines].map(using),
    [scene.ask, scene.terms],
    ...choices.map((choice): Using => [choice.say, choice.terms]),
  ];
  return {
    kind: scene.kind,
    phase: scene.phase,
    heading: say(scene.heading),
    lines: spoken(program, lines, lang),
    certainty: scene.certainty,
    choices: choices.map((choice) => ({ id: choice.id, say: say(choice.say) })),
    terms: termsIn(program, lang, texts),
    ...(scene.ask ? { ask: say(scene.ask) } : {}),
    ...(scene.pick ? { pick: scene.pick } : {}),
  };
}

/** The text of the scene or ending, as it is in this state. */
export function linesAt(program: LoadedProgram, state: State): readonly Line[] {
  const { lines } = present(program.endings[state.at] ?? program.scenes[state.at], state.at);
  return lines.filter((line) => shows(program, state, line.when));
}

const using = ({ text, terms }: Line): Using => [text, terms];

/** The same, ready to show. */
export const reactionTo = (program: LoadedProgram, state: State, lang: Lang): readonly ViewLine[] =>
  spoken(program, lastReaction(program, state), lang);

/** The reaction to the last answer, as it is in the state that it led to. */
export function lastReaction(program: LoadedProgram, state: State): readonly Line[] {
  return chosenLast(program, state)
    .flatMap((choice) => choice.reaction)
    .filter((line) => shows(program, state, line.when));
}

function chosenLast({ scenes }: LoadedProgram, { last }: State): readonly Choice[] {
  const { choices } = (last && scenes[last.scene]) ?? { choices: [] };
  return choices.filter(({ id }) => last?.choices.includes(id));
}

function saidLast(program: LoadedProgram, state: State, lang: Lang): readonly ViewText[] {
  const scene = state.last && program.scenes[state.last.scene];
  return scene && isDecision(scene) ? chosenLast(program, state).map(({ say }) => speaker(lang)(say)) : [];
}

function spoken(program: LoadedProgram, lines: readonly Line[], lang: Lang): readonly ViewLine[] {
  const say = speaker(lang);
  return lines.map((line) => ({
    ...say(line.text),
    ...(line.by ? { speaker: { id: line.by, name: say(present(program.cast[line.by], line.by).name) } } : {}),
    ...(line.lang ? { lang: line.lang } : {}),
  }));
}

/** Who sits across from the learner in a scene or at an ending. */
export const personAt = (program: LoadedProgram, place: string): string =>
  program.scenes[place]?.with ?? program.patient;

/** Where a scene or an ending plays. */
function settingAt({ scenes, endings, setting }: LoadedProgram, place: string): { setting?: Setting } {
  const found = (scenes[place] ?? endings[place])?.setting ?? setting;
  return found ? { setting: found } : {};
}

function personIn(program: LoadedProgram, state: State, lang: Lang): ViewPerson {
  const say = speaker(lang);
  const id = personAt(program, state.at);
  const person = present(program.cast[id], id);
  const mood = moodOf(program, id, state.context, lang)?.word;
  const face = person.mood ? stepOf(person.mood, state.context).face : person.face;
  // Of somebody who was not there just now, nobody can see a change.
  const stayed = state.last && personAt(program, state.last.scene) === id ? state.last : undefined;
  const before = stayed && moodOf(program, id, stayed.before, lang)?.word;
  return {
    id,
    name: say(person.name),
    moodChanged: stayed !== undefined && mood?.text !== before?.text,
    ...(person.about ? { about: say(person.about) } : {}),
    ...(mood ? { mood } : {}),
    ...(face ? { face } : {}),
  };
}

/** How somebody seems: the word and face of the highest step that their meter has reached, and the meter from 0 to 100. */
export function moodOf(program: LoadedProgram, person: string, context: Context, lang: Lang) {
  const { name, mood } = present(program.cast[person], person);
  if (!mood) return undefined;
  const say = speaker(lang);
  const now = present(context.meters[mood.by], mood.by);
  const { word, face } = stepOf(mood, context);
  const value = Math.round(shareOf(program, mood.by, now) * 100);
  return { name: say(name), word: say(word), value, ...(face ? { face } : {}) };
}

/** Where a value of a meter lies between its lowest and its highest, from 0 to 1. */
export function shareOf(program: LoadedProgram, meter: string, value: number): number {
  const { min, max } = present(program.meters[meter], meter);
  return (value - min) / (max - min);
}

/** The highest step that the meter has reached, else the first. */
export function stepOf(mood: NonNullable<Character['mood']>, context: Context): MoodStep {
  const now = present(context.meters[mood.by], mood.by);
  return mood.steps.findLast((step) => now >= step.from) ?? present(mood.steps[0], 'step');
}

function minutesLeft(program: LoadedProgram, context: Context): { minutesLeft?: number } {
  const clock = Object.entries(program.meters).find(([, meter]) => meter.unit === 'minuten');
  return clock ? { minutesLeft: present(context.meters[clock[0]], clock[0]) } : {};
}
