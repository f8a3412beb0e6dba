import type { Certainty, Phase, Verdict } from '../domain/case.ts';
import type { Lang } from '../domain/lang.ts';
import type { Source } from '../domain/source.ts';
import { present } from '../lib/assert.ts';
import { err, ok, type Result } from '../lib/result.ts';
import type { Entry, Journal } from './journal.ts';
import { slotsIn, type ViewSlot } from './local.ts';
import type { Choice, LoadedProgram, Scene } from './program.ts';
import type { Rejection } from './rejection.ts';
import { type State, shows, start } from './state.ts';
import { step } from './step.ts';
import { termsIn, type ViewTerm } from './terms.ts';
import { speaker, type ViewText } from './text.ts';
import { type EndingView, moodOf, personAt, reactionTo, type ViewLine, view } from './view.ts';

/** A source as the debrief shows it. */
export interface DebriefSource extends Omit<Source, 'statement'> {
  readonly id: string;
  readonly statement: ViewText;
}

/** One option of a decision, taken or not. */
export interface DebriefOption {
  readonly id: string;
  readonly say: ViewText;
  readonly chosen: boolean;
  readonly verdict?: Verdict;
  readonly why?: ViewText;
  readonly instead?: ViewText;
  readonly sources: readonly DebriefSource[];
  /** The words of this option and its explanation that come here for the first time. */
  readonly terms: readonly ViewTerm[];
}

/** One step of the route: what was asked, what was chosen, what it did, and what else was possible. */
export interface DebriefStep {
  /** Position in the journal, from 0: where a practice run can begin. */
  readonly step: number;
  readonly scene: string;
  readonly phase: Phase;
  readonly heading: ViewText;
  /** False for scenes that only go on: they are part of the route, not decisions. */
  readonly decision: boolean;
  readonly ask?: ViewText;
  readonly certainty?: Certainty;
  readonly note?: string;
  readonly reaction: readonly ViewLine[];
  readonly options: readonly DebriefOption[];
  /** What a group's own card may say about this moment, whichever option was chosen; each slot where it comes first. */
  readonly local: readonly ViewSlot[];
  /** How the person of this scene seemed after it, and the meter behind that (0–100), for the curve. */
  readonly mood?: {
    readonly person: string;
    readonly name: ViewText;
    readonly word: ViewText;
    readonly value: number;
  };
}

/** What happened, why, and what else was possible. */
export interface Debrief {
  readonly ending: EndingView;
  readonly steps: readonly DebriefStep[];
  /** Evidence collected per competency, against what the same scenes offered at best. */
  readonly competencies: readonly { readonly id: string; readonly earned: number; readonly possible: number }[];
  /** Where a learner whom the story touched can turn. */
  readonly help: readonly DebriefSource[];
}

/** Why there is no debrief: the journal does not replay, or its story has not ended. */
export type DebriefRefusal = Rejection | { readonly reason: 'not-ended' };

/** Retells a finished journal: every answer with its reaction, its reasons, and the options beside it. */
export function debrief(program: LoadedProgram, journal: Journal, lang: Lang): Result<Debrief, DebriefRefusal> {
  const evidence = new Map<string, { earned: number; possible: number }>();
  const steps: DebriefStep[] = [];
  const known = new Set<string>();
  const slots = new Set<string>();
  let state = start(program);
  for (const [index, entry] of journal.entries()) {
    const next = step(program, state, entry);
    if (!next.ok) return next;
    const scene = present(program.scenes[entry.scene], entry.scene);
    const offered = scene.choices.filter((choice) => shows(program, state, choice.when));
    const marked = [scene, ...offered].flatMap(({ local = [] }) => local);
    collect(evidence, scene, offered, entry);
    steps.push({
      ...retell(program, index, entry, scene, next.value, lang),
      options: optionsOf(program, offered, entry, lang, known),
      local: slotsIn(program, lang, marked, slots),
    });
    state = next.value;
  }
  const ending = view(program, state, lang);
  if (ending.type !== 'ending') return err({ reason: 'not-ended' });
  const competencies = [...evidence].map(([id, sums]) => ({ id, ...sums })).sort((a, b) => (a.id < b.id ? -1 : 1));
  return ok({ ending, steps, competencies, help: sourced(program, program.help, lang) });
}

function retell(
  program: LoadedProgram,
  index: number,
  entry: Entry,
  scene: Scene,
  after: State,
  lang: Lang,
): Omit<DebriefStep, 'options' | 'local'> {
  const say = speaker(lang);
  const person = personAt(program, entry.scene);
  const mood = moodOf(program, person, after.context, lang);
  const { certainty, note } = entry;
  return {
    step: index,
    scene: entry.scene,
    phase: scene.phase,
    heading: say(scene.heading),
    decision: isDecision(scene),
    reaction: reactionTo(program, after, lang),
    ...(scene.ask ? { ask: say(scene.ask) } : {}),
    ...(certainty ? { certainty } : {}),
    ...(note === undefined ? {} : { note }),
    ...(mood ? { mood: { person, name: say(present(program.cast[person], person).name), ...mood } } : {}),
  };
}

/** A decision weighs options; ratings, reflections and scenes that only go on do not. */
export const isDecision = (scene: Scene): boolean => scene.kind === 'single' || scene.kind === 'several';

/** The options in the author's order; words are explained where they are read first, and the chosen ones are. */
function optionsOf(
  program: LoadedProgram,
  offered: readonly Choice[],
  entry: Entry,
  lang: Lang,
  known: Set<string>,
): readonly DebriefOption[] {
  const isChosen = ({ id }: Choice): boolean => entry.choices.includes(id);
  const read = [...offered.filter(isChosen), ...offered.filter((choice) => !isChosen(choice))];
  const terms = new Map(read.map((choice) => [choice, termsOf(program, choice, lang, known)]));
  return offered.map((choice) => ({
    ...optionOf(program, choice, lang),
    chosen: isChosen(choice),
    terms: terms.get(choice) ?? [],
  }));
}

/**
 * What there is to say about the last answer, for a page that says it at once: the chosen options of a decision. `known`
 * are the words that the page explains already.
 */
export function explanationOf(
  program: LoadedProgram,
  { last }: State,
  lang: Lang,
  known: readonly ViewTerm[],
): readonly DebriefOption[] {
  const scene = last && program.scenes[last.scene];
  if (!scene || !isDecision(scene)) return [];
  const met = new Set(known.map(({ id }) => id));
  return scene.choices
    .filter(({ id, verdict }) => last.choices.includes(id) && verdict)
    .map((choice) => ({
      ...optionOf(program, choice, lang),
      chosen: true,
      terms: termsIn(program, lang, [[choice.why ?? choice.instead, choice.explained]], met),
    }));
}

const termsOf = (
  program: LoadedProgram,
  { say, terms, why, instead, explained }: Choice,
  lang: Lang,
  known: Set<string>,
) =>
  termsIn(
    program,
    lang,
    [
      [say, terms],
      [why ?? instead, explained],
    ],
    known,
  );

function optionOf(program: LoadedProgram, choice: Choice, lang: Lang): Omit<DebriefOption, 'chosen' | 'terms'> {
  const say = speaker(lang);
  return {
    id: choice.id,
    say: say(choice.say),
    sources: sourced(program, choice.restsOn, lang),
    ...(choice.verdict ? { verdict: choice.verdict } : {}),
    ...(choice.why ? { why: say(choice.why) } : {}),
    ...(choice.instead ? { instead: say(choice.instead) } : {}),
  };
}

const sourced = (program: LoadedProgram, ids: readonly string[], lang: Lang): readonly DebriefSource[] =>
  ids.map((id) => {
    const source = present(program.sources[id], `source ${id}`);
    return { ...source, id, statement: speaker(lang)(source.statement) };
  });

/** Adds what the chosen options showed, and the most that an answer to this scene could have shown. */
function collect(
  sums: Map<string, { earned: number; possible: number }>,
  scene: Scene,
  offered: readonly Choice[],
  entry: Entry,
): void {
  const ids = new Set(offered.flatMap((choice) => Object.keys(choice.evidence)));
  for (const id of ids) {
    const worth = (choice: Choice): number => choice.evidence[id] ?? 0;
    const add = (choices: readonly Choice[]): number => choices.reduce((sum, choice) => sum + worth(choice), 0);
    const best = [...offered].sort((a, b) => worth(b) - worth(a)).slice(0, scene.pick?.max ?? 1);
    const known = sums.get(id) ?? { earned: 0, possible: 0 };
    const earned = add(offered.filter((choice) => entry.choices.includes(choice.id)));
    sums.set(id, { earned: known.earned + earned, possible: known.possible + add(best) });
  }
}
