import type { Certainty, Phase, Verdict } from '../domain/case.ts';
import type { Lang } from '../domain/lang.ts';
import type { Source } from '../domain/source.ts';
import { present } from '../lib/assert.ts';
import { err, ok, type Result } from '../lib/result.ts';
import { type Course, courseOf } from './course.ts';
import { collect, type Evidence, type Sums } from './evidence.ts';
import type { Entry, Journal } from './journal.ts';
import { slotsIn, type ViewSlot } from './local.ts';
import { type Choice, isDecision, type LoadedProgram, type Scene } from './program.ts';
import type { Rejection } from './rejection.ts';
import { type State, shows, start } from './state.ts';
import { step } from './step.ts';
import { termsIn, type ViewTerm } from './terms.ts';
import { speaker, type ViewText } from './text.ts';
import { type Turning, turningPoints } from './turning.ts';
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
  /** What would have happened at once; for an option beside the chosen one, where one answer was asked. */
  readonly outcome?: Outcome;
  /** The words of this option and its explanation that come here for the first time. */
  readonly terms: readonly ViewTerm[];
}

/** What an answer did: the reaction, and how the person of the scene seemed after it. */
export interface Outcome {
  readonly reaction: readonly ViewLine[];
  readonly mood?: { readonly name: ViewText; readonly word: ViewText };
}

/** One step of the route: what was asked, what was chosen, what it did, and what else was possible. */
export interface DebriefStep {
  /** Position in the journal, from 0: where a practice run can begin. */
  readonly step: number;
  readonly scene: string;
  readonly phase: Phase;
  readonly heading: ViewText;
  /** Who was across. */
  readonly person: ViewText;
  /** False for scenes that only go on: they are part of the route, not decisions. */
  readonly decision: boolean;
  readonly ask?: ViewText;
  readonly certainty?: Certainty;
  readonly note?: string;
  readonly reaction: readonly ViewLine[];
  readonly options: readonly DebriefOption[];
  /** What a group's own card may say about this moment, whichever option was chosen; each slot where it comes first. */
  readonly local: readonly ViewSlot[];
  /** How the person of this scene seemed after it. */
  readonly mood?: NonNullable<Outcome['mood']>;
  /** Set where this decision was a turning point. */
  readonly turning?: Turning;
}

/** What happened, why, and what else was possible. */
export interface Debrief {
  readonly ending: EndingView;
  /** What the person of the case went through; absent where nobody shows a mood. */
  readonly course?: Course;
  readonly steps: readonly DebriefStep[];
  /** Evidence collected per competency, against what the same scenes offered. */
  readonly competencies: readonly (Sums & { readonly id: string })[];
  /** Where a learner whom the story touched can turn. */
  readonly help: readonly DebriefSource[];
}

/** Why there is no debrief: the journal does not replay, or its story has not ended. */
export type DebriefRefusal = Rejection | { readonly reason: 'not-ended' };

/**
 * Retells a finished journal: every answer with its reaction, its reasons, and the options beside it. Refuses a journal
 * that does not replay, or whose story has not ended.
 */
export function debrief(program: LoadedProgram, journal: Journal, lang: Lang): Result<Debrief, DebriefRefusal> {
  const states = [start(program)];
  for (const entry of journal) {
    const next = step(program, present(states.at(-1), 'state'), entry);
    if (!next.ok) return next;
    states.push(next.value);
  }
  const ending = view(program, present(states.at(-1), 'state'), lang);
  if (ending.type !== 'ending') return err({ reason: 'not-ended' });
  const evidence: Evidence = new Map();
  const known = new Set<string>();
  const slots = new Set<string>();
  const turning = turningPoints(program, journal, states, lang);
  const steps = journal.map((entry, index): DebriefStep => {
    const [before, after] = [present(states[index], 'state'), present(states[index + 1], 'state')];
    const scene = present(program.scenes[entry.scene], entry.scene);
    const offered = scene.choices.filter((choice) => shows(program, before, choice.when));
    const marked = [scene, ...offered].flatMap(({ local = [] }) => local);
    collect(evidence, scene, offered, entry);
    const turned = turning.get(index);
    return {
      ...retell(program, index, entry, scene, after, lang),
      options: optionsOf(program, before, offered, entry, lang, known),
      local: slotsIn(program, lang, marked, slots),
      ...(turned ? { turning: turned } : {}),
    };
  });
  const competencies = [...evidence].map(([id, sums]) => ({ id, ...sums })).sort((a, b) => (a.id < b.id ? -1 : 1));
  const course = courseOf(program, journal, states, lang);
  return ok({ ending, ...(course ? { course } : {}), steps, competencies, help: sourced(program, program.help, lang) });
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
  const { certainty, note } = entry;
  return {
    step: index,
    scene: entry.scene,
    phase: scene.phase,
    heading: say(scene.heading),
    person: say(present(program.cast[personAt(program, entry.scene)], entry.scene).name),
    decision: isDecision(scene),
    ...outcomeOf(program, entry.scene, after, lang),
    ...(scene.ask ? { ask: say(scene.ask) } : {}),
    ...(certainty ? { certainty } : {}),
    ...(note === undefined ? {} : { note }),
  };
}

function outcomeOf(program: LoadedProgram, scene: string, after: State, lang: Lang): Outcome {
  const mood = moodOf(program, personAt(program, scene), after.context, lang);
  const reaction = reactionTo(program, after, lang);
  return { reaction, ...(mood ? { mood: { name: mood.name, word: mood.word } } : {}) };
}

/** The options in the author's order; words are explained where they are read first, and the chosen ones are. */
function optionsOf(
  program: LoadedProgram,
  before: State,
  offered: readonly Choice[],
  entry: Entry,
  lang: Lang,
  known: Set<string>,
): readonly DebriefOption[] {
  const isChosen = ({ id }: Choice): boolean => entry.choices.includes(id);
  const read = [...offered.filter(isChosen), ...offered.filter((choice) => !isChosen(choice))];
  const terms = new Map(read.map((choice) => [choice, termsOf(program, choice, lang, known)]));
  return offered.map((choice) => {
    const chosen = isChosen(choice);
    const outcome = chosen ? undefined : outcomeInstead(program, before, choice, lang);
    return {
      ...optionOf(program, choice, lang),
      chosen,
      ...(outcome ? { outcome } : {}),
      terms: terms.get(choice) ?? [],
    };
  });
}

/** What another choice would have done at once; of one among several that is not told apart. */
function outcomeInstead(program: LoadedProgram, before: State, choice: Choice, lang: Lang): Outcome | undefined {
  if (program.scenes[before.at]?.kind !== 'single') return undefined;
  const next = step(program, before, { scene: before.at, choices: [choice.id] });
  return next.ok ? outcomeOf(program, before.at, next.value, lang) : undefined;
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

function optionOf(
  program: LoadedProgram,
  choice: Choice,
  lang: Lang,
): Omit<DebriefOption, 'chosen' | 'outcome' | 'terms'> {
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
