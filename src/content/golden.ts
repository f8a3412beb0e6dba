import { type Certainty, certainties } from '../domain/case.ts';
import { type Debrief, debrief } from '../engine/debrief.ts';
import { answersIn } from '../engine/explore.ts';
import type { Entry, Journal } from '../engine/journal.ts';
import { decodeJournal, encodeMeasures, encodePath } from '../engine/path.ts';
import type { LoadedProgram } from '../engine/program.ts';
import { type State, start } from '../engine/state.ts';
import { type Answer, replay, step } from '../engine/step.ts';
import type { ViewLine, ViewText } from '../engine/view.ts';
import { present } from '../lib/assert.ts';
import { hashOf } from '../lib/hash.ts';
import { canonicalJson } from '../lib/json.ts';
import type { Golden, GoldenJournal } from './schema/golden.ts';
import type { WalkFile } from './schema/module.ts';

/*
 * Golden journals: for a published revision, what its stored journals led to on the day that it was published. Attempts
 * finish on their revision for as long as they are kept, so every later build must still bring them to the same end.
 */

/** Dice: 0 ≤ n < 1, the same each time that a revision is recorded. */
export type Random = () => number;

const randomJournals = 24;
/** A wanderer may go round in circles: left there, it is a journal all the same. */
const longestWander = 60;

/** Journals worth keeping: the nearest way to each ending, every written walk, and random ones. */
export async function recordGolden(
  program: LoadedProgram,
  examples: Readonly<Record<string, Journal>>,
  walks: readonly WalkFile[],
  random: Random,
): Promise<Golden> {
  const routes = [
    ...Object.values(examples),
    ...walks.map(({ picks }) =>
      picks.flatMap((pick) =>
        Object.entries(pick).map(([scene, value]) => ({ scene, choices: [value].flat().map(String) })),
      ),
    ),
  ];
  const wandered = Array.from({ length: randomJournals }, () => wander(program, random));
  const journals = [...routes.map((route) => follow(program, route, random)), ...wandered];
  const written = new Map(journals.map((journal) => [encodePath(program, journal), journal]));
  const { revision: _, ...content } = program;
  return {
    format: 1,
    program: content,
    journals: await Promise.all([...written].map(([path, journal]) => outcomeOf(program, stored(path, journal)))),
  };
}

type Stored = Pick<GoldenJournal, 'path' | 'measures' | 'notes'>;

function stored(path: string, journal: Journal): Stored {
  const notes = journal.flatMap(({ note }, at) => (note === undefined ? [] : [[String(at), note] as const]));
  return {
    path,
    measures: encodeMeasures(journal),
    ...(notes.length > 0 ? { notes: Object.fromEntries(notes) } : {}),
  };
}

function follow(program: LoadedProgram, route: readonly Answer[], random: Random): Journal {
  let state = start(program);
  return route.map((answer) => {
    state = after(program, state, answer);
    return embellished(program, state, random);
  });
}

function wander(program: LoadedProgram, random: Random): Journal {
  const journal: Entry[] = [];
  for (let state = start(program); !state.ended && journal.length < longestWander; ) {
    const answers = answersIn(program, state);
    state = after(program, state, present(answers[Math.floor(random() * answers.length)], 'an answer'));
    journal.push(embellished(program, state, random));
  }
  return journal;
}

function after(program: LoadedProgram, state: State, answer: Answer): State {
  const next = step(program, state, answer);
  if (!next.ok) throw new Error(`${program.id} does not take ${JSON.stringify(answer)}: ${next.error.reason}`);
  return next.value;
}

/** The answer that led to a state, with what a learner adds to it: the story does not mind, the debrief shows it. */
function embellished(program: LoadedProgram, { last }: State, random: Random): Entry {
  const { scene, choices } = present(last, 'the answer that led here');
  const isAsked = program.scenes[scene]?.certainty ?? false;
  const certainty: Certainty | undefined = certainties[Math.floor(random() * (certainties.length + 1))];
  return {
    scene,
    choices,
    seconds: Math.floor(random() * 300),
    ...(isAsked && certainty ? { certainty } : {}),
    ...(choices[0] === 'geschreven' ? { note: 'Ik bel de tolk & vraag “wat maakt u zorgen?”' } : {}),
  };
}

/** What a stored journal leads to on this build. */
async function outcomeOf(program: LoadedProgram, journal: Stored): Promise<GoldenJournal> {
  const { path, measures, notes = {} } = journal;
  const read = decodeJournal(program, path, measures, notes);
  if (!read.ok) throw new Error(`${path} cannot be read at ${read.error.at}`);
  const state = replay(program, read.value);
  if (!state.ok) throw new Error(`${path} is refused: ${state.error.reason}`);
  const { at, context, facts } = state.value;
  const told = debrief(program, read.value, 'nl');
  return {
    ...journal,
    at,
    meters: context.meters,
    facts,
    memory: [...context.memory],
    ...(told.ok ? { debrief: await digestOf(told.value) } : {}),
  };
}

/** What a debrief tells, named field by field: a later build may add to it, but may not take away or change. */
async function digestOf({ ending, steps, competencies }: Debrief): Promise<string> {
  // Words only: how a later build marks their language is its own affair.
  const said = (words: ViewText | undefined) => words?.text;
  const lines = (all: readonly ViewLine[]) => all.map(({ text, speaker }) => [text, said(speaker?.name)]);
  const told = {
    ending: [ending.ending, ending.tone, said(ending.heading), lines(ending.lines)],
    steps: steps.map((one) => [
      one.scene,
      one.phase,
      said(one.heading),
      said(one.ask),
      one.certainty,
      one.note,
      said(one.mood?.word),
      lines(one.reaction),
      one.options.map(({ id, say, chosen, verdict, why, instead, sources }) => [
        [id, said(say), chosen, verdict, said(why), said(instead)],
        sources.map((source) => [source.id, source.statement, source.url, source.asOf]),
      ]),
    ]),
    competencies: competencies.map(({ id, earned, possible }) => [id, earned, possible]),
  };
  return (await hashOf(told)).slice(0, 16);
}

/** A golden journal that this build brings somewhere else, or nowhere. */
export interface Deviation {
  readonly expected: GoldenJournal;
  /** What it led to instead, or why it does not replay. */
  readonly found: GoldenJournal | string;
}

/** Replays golden journals; gives those that do not come to the same end, in the same state, with the same debrief. */
export async function replayGolden({ program: content, journals }: Golden): Promise<readonly Deviation[]> {
  const program = { ...content, revision: await hashOf(content) };
  const deviations: Deviation[] = [];
  for (const expected of journals) {
    const { path, measures, notes } = expected;
    const found = await outcomeOf(program, { path, measures, ...(notes ? { notes } : {}) }).catch(String);
    if (canonicalJson(found) !== canonicalJson(expected)) deviations.push({ expected, found });
  }
  return deviations;
}

/** A golden file: the program on one line, and one line for each journal. */
export const goldenText = ({ format, program, journals }: Golden): string =>
  `{"format":${format},"program":${canonicalJson(program)},"journals":[\n${journals.map(canonicalJson).join(',\n')}\n]}\n`;
