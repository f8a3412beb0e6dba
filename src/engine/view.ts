import type { Phase, Tone } from '../domain/case.ts';
import type { Lang, Text } from '../domain/lang.ts';
import { present } from '../lib/assert.ts';
import type { Context, Line, LoadedProgram, Scene, SceneKind } from './program.ts';
import { type State, shows } from './state.ts';

/** A text ready to show, and the language that it is in: what was asked for, or Dutch where nobody translated it. */
export interface ViewText {
  readonly text: string;
  readonly lang: Lang;
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
  /** What the last answer did: shown first. */
  readonly reaction: readonly ViewLine[];
  readonly lines: readonly ViewLine[];
  readonly ask?: ViewText;
  readonly certainty: boolean;
  readonly pick?: { readonly min: number; readonly max: number };
  readonly choices: readonly { readonly id: string; readonly say: ViewText }[];
  /** Who is on the card: the patient, or whom the scene is with. */
  readonly patient: ViewPerson;
  /** Minutes left in the consultation; negative when it runs over. */
  readonly minutesLeft?: number;
}

export interface EndingView {
  readonly type: 'ending';
  readonly ending: string;
  readonly tone: Tone;
  readonly heading: ViewText;
  readonly reaction: readonly ViewLine[];
  readonly lines: readonly ViewLine[];
  readonly patient: ViewPerson;
  readonly minutesLeft?: number;
}

export type View = SceneView | EndingView;

/** What the page of this state shows, each text in `lang` where it is translated. */
export function view(program: LoadedProgram, state: State, lang: Lang): View {
  const say = speaker(lang);
  const common = {
    reaction: reactionTo(program, state, lang),
    patient: personIn(program, state, lang),
    ...minutesLeft(program, state.context),
  };
  const ending = program.endings[state.at];
  if (ending) {
    const lines = visible(program, state, ending.lines, lang);
    return { type: 'ending', ending: state.at, tone: ending.tone, heading: say(ending.heading), lines, ...common };
  }
  const scene = present(program.scenes[state.at], `scene ${state.at}`);
  return { type: 'scene', scene: state.at, ...questionOf(program, state, scene, lang), ...common };
}

function questionOf(program: LoadedProgram, state: State, scene: Scene, lang: Lang) {
  const say = speaker(lang);
  return {
    kind: scene.kind,
    phase: scene.phase,
    heading: say(scene.heading),
    lines: visible(program, state, scene.lines, lang),
    certainty: scene.certainty,
    choices: scene.choices
      .filter((choice) => shows(program, state, choice.when))
      .map((choice) => ({ id: choice.id, say: say(choice.say) })),
    ...(scene.ask ? { ask: say(scene.ask) } : {}),
    ...(scene.pick ? { pick: scene.pick } : {}),
  };
}

/** The words of the last answer's reaction, as they are in the state that it led to. */
export function reactionTo(program: LoadedProgram, state: State, lang: Lang): readonly ViewLine[] {
  const { last } = state;
  if (!last) return [];
  const { choices } = present(program.scenes[last.scene], `scene ${last.scene}`);
  const lines = choices.filter((choice) => last.choices.includes(choice.id)).flatMap((choice) => choice.reaction);
  return visible(program, state, lines, lang);
}

/** Picks a text's words in a language; Dutch is the source and always there. */
export const speaker =
  (lang: Lang) =>
  (text: Text): ViewText => {
    const translated = text[lang];
    return translated === undefined ? { text: text.nl, lang: 'nl' } : { text: translated, lang };
  };

function visible(program: LoadedProgram, state: State, lines: readonly Line[], lang: Lang): readonly ViewLine[] {
  const say = speaker(lang);
  return lines
    .filter((line) => shows(program, state, line.when))
    .map((line) => ({
      ...say(line.text),
      ...(line.by ? { speaker: { id: line.by, name: say(present(program.cast[line.by], line.by).name) } } : {}),
      ...(line.lang ? { lang: line.lang } : {}),
    }));
}

/** Who sits across from the learner in a scene or at an ending. */
export const personAt = (program: LoadedProgram, place: string): string =>
  program.scenes[place]?.with ?? program.patient;

function personIn(program: LoadedProgram, state: State, lang: Lang): ViewPerson {
  const say = speaker(lang);
  const id = personAt(program, state.at);
  const person = present(program.cast[id], id);
  const mood = moodOf(program, id, state.context, lang)?.word;
  // Of somebody who was not there just now, nobody can see a change.
  const stayed = state.last && personAt(program, state.last.scene) === id ? state.last : undefined;
  const before = stayed && moodOf(program, id, stayed.before, lang)?.word;
  return {
    id,
    name: say(person.name),
    moodChanged: stayed !== undefined && mood?.text !== before?.text,
    ...(person.about ? { about: say(person.about) } : {}),
    ...(mood ? { mood } : {}),
  };
}

/** How somebody seems: the word of the highest step that their meter has reached, and the meter from 0 to 100. */
export function moodOf(program: LoadedProgram, person: string, context: Context, lang: Lang) {
  const { mood } = present(program.cast[person], person);
  if (!mood) return undefined;
  const now = present(context.meters[mood.by], mood.by);
  const { min, max } = present(program.meters[mood.by], mood.by);
  const word = mood.steps.findLast((step) => now >= step.from)?.word ?? present(mood.steps[0], 'step').word;
  return { word: speaker(lang)(word), value: Math.round(((now - min) / (max - min)) * 100) };
}

function minutesLeft(program: LoadedProgram, context: Context): { minutesLeft?: number } {
  const clock = Object.entries(program.meters).find(([, meter]) => meter.unit === 'minuten');
  return clock ? { minutesLeft: present(context.meters[clock[0]], clock[0]) } : {};
}
