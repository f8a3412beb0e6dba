import { type AttemptId, type Head, longestPath } from '../../domain/attempt.ts';
import { type Entry, longestJournal } from '../../engine/journal.ts';
import { encodeMeasures } from '../../engine/path.ts';
import type { LoadedProgram } from '../../engine/program.ts';
import type { Rejection } from '../../engine/rejection.ts';
import type { State } from '../../engine/state.ts';
import { step } from '../../engine/step.ts';
import { type AttemptToken, openAttempt, sealAttempt } from '../../http/attempt-token.ts';
import { type Problem, problem } from '../../http/problem.ts';
import { tokenProblem } from '../../http/token.ts';
import { unreachable } from '../../lib/assert.ts';
import { clamp } from '../../lib/clamp.ts';
import { canonicalJson } from '../../lib/json.ts';
import type { SceneError } from '../../ui/choice-form/answer.ts';
import type { Deps } from '../deps.ts';
import { type AnswerForm, longestNote } from './answer-form.ts';
import { type Carried, type Gathered, gather, headOf } from './gathering.ts';
import { journalOf, lengthOf, type Playing, resume, validity } from './playing.ts';
import { summaryOf } from './summary.ts';

/** An answer that the case takes, not stored yet. */
export interface Taken {
  readonly outcome: 'taken';
  readonly playing: Playing;
  readonly entry: Entry;
  readonly next: State;
}

/** What becomes of a form: refused, already done, shown again with an error, or taken. */
export type Judged =
  | { readonly outcome: 'refused'; readonly problem: Problem }
  | { readonly outcome: 'done'; readonly playing: Playing; readonly told?: 'newer' }
  | { readonly outcome: 'again'; readonly playing: Playing; readonly error: SceneError }
  | Taken;

/**
 * Holds a form against what its page, the browser's cookie and, for an attempt on several devices, the store know. A
 * page that was left behind changes nothing: the same answer is done already, another one is told so. Writes nothing.
 */
export async function judge(
  deps: Deps,
  carried: Carried | undefined,
  attempt: AttemptId,
  form: AnswerForm,
): Promise<Judged> {
  const page = carried?.sealed === form.token ? carried : await openPage(deps, attempt, form.token);
  if ('kind' in page) return { outcome: 'refused', problem: page };
  if (form.step !== lengthOf(page.token)) return { outcome: 'refused', problem: problem('bad-form') };
  const known = await newest(deps, carried, page);
  if (known === 'erased') return { outcome: 'refused', problem: problem('erased') };
  const isNewest = goesOn(page.token, known.token);
  // Of equal journals the cookie's token knows best: whether it was saved since, or shared.
  const playing = await resume(deps, isNewest && page.token.path !== known.token.path ? page : known);
  if (!playing) return { outcome: 'refused', problem: problem('unavailable') };
  if (isNewest) return judgeNew(deps, playing, form);
  const late = judgeLate(playing, page.token, form);
  // Another device went on from the same answer: the page that comes is not the one that this answer leads to.
  return late.outcome === 'done' && 'news' in known && known.news === 'newer' ? { ...late, told: 'newer' } : late;
}

/**
 * The newest that we can know without waiting: the cookie, and without one the page. A page whose browser has no cookie
 * may be one that was erased, and another device may have gone on; both are rare, and cost a read where they are possible.
 */
async function newest(deps: Deps, carried: Carried | undefined, page: Carried): Promise<Carried | Gathered | 'erased'> {
  const isBehind = carried && goesOn(page.token, carried.token) && page.token.path !== carried.token.path;
  const known = carried && !isBehind ? carried : page;
  if (known.token.practice) return known;
  if (known.token.shared || page.token.shared) {
    const gathered = await gather(deps, { ...known, token: { ...known.token, shared: true } });
    // A store that does not answer keeps nobody from going on.
    return gathered.ok ? gathered.value : gathered.error === 'erased' ? 'erased' : known;
  }
  if (carried) return known;
  const erased = await deps.erasures.isErased(page.token.attempt);
  return erased.ok && erased.value ? 'erased' : known;
}

/** Whether a page is where the known journal is, or further: settled later, or the same with more answers. */
const goesOn = (page: AttemptToken, known: AttemptToken): boolean =>
  page.resolved === known.resolved ? page.path.startsWith(known.path) : page.resolved > known.resolved;

async function openPage({ config, ...deps }: Deps, attempt: AttemptId, sealed: string): Promise<Problem | Carried> {
  const opened = await openAttempt(config.keyring, sealed, validity({ config, ...deps }));
  if (!opened.ok) return tokenProblem(opened.error);
  return opened.value.attempt === attempt ? { token: opened.value, sealed } : problem('forged-token');
}

/** A form from a page that the browser has gone past, in this tab or another. */
function judgeLate(playing: Playing, page: AttemptToken, form: AnswerForm): Judged {
  const given = playing.token.path.startsWith(page.path)
    ? journalOf(playing.program, playing.token)?.[lengthOf(page)]
    : undefined;
  const same = given && [...given.choices].sort().join() === [...new Set(form.choices)].sort().join();
  if (same) return { outcome: 'done', playing };
  return { outcome: 'again', playing, error: 'already-chosen' };
}

function judgeNew(deps: Deps, playing: Playing, form: AnswerForm): Judged {
  const { program, state, token } = playing;
  const scene = program.scenes[state.at];
  if (!scene) return { outcome: 'done', playing };
  const isWritten = scene.kind === 'reflection' && form.choices[0] === 'geschreven';
  if (isWritten && !form.note) return { outcome: 'again', playing, error: 'nothing-written' };
  if (isWritten && [...(form.note ?? '')].length > longestNote) return { outcome: 'again', playing, error: 'too-long' };
  const next = step(program, state, { scene: state.at, choices: form.choices });
  if (!next.ok) return rejected(playing, next.error, form);
  if (lengthOf(token) >= longestJournal || next.value.path.length > longestPath) {
    return { outcome: 'refused', problem: problem('not-offered') };
  }
  const entry: Entry = {
    scene: state.at,
    choices: next.value.last?.choices ?? form.choices,
    seconds: clamp(Math.floor(deps.clock() / 1_000) - token.issuedAt, 0, 3_600),
    ...(scene.certainty && token.membership?.certainty !== false && form.certainty
      ? { certainty: form.certainty }
      : {}),
    ...(isWritten && form.note ? { note: form.note } : {}),
  };
  return { outcome: 'taken', playing, entry, next: next.value };
}

/** The engine's reasons, in what the learner gets to see. */
function rejected(playing: Playing, rejection: Rejection, { choices }: AnswerForm): Judged {
  switch (rejection.reason) {
    case 'ended':
      return { outcome: 'done', playing };
    case 'wrong-number':
      return { outcome: 'again', playing, error: choices.length === 0 ? 'nothing-chosen' : 'wrong-number' };
    case 'unknown-choice':
    case 'not-offered':
    case 'wrong-scene':
      return { outcome: 'again', playing, error: 'not-offered' };
    case 'too-long':
      return { outcome: 'refused', problem: problem('not-offered') };
    default:
      return unreachable(rejection);
  }
}

/**
 * Stores a taken answer and signs the attempt anew. When the store does not acknowledge it, the learner goes on all
 * the same: the token says how much is confirmed, and the next head holds the whole path.
 */
export async function confirm(deps: Deps, { playing, entry, next }: Taken): Promise<Playing> {
  const { token: before, program } = playing;
  const length = lengthOf(before) + 1;
  const notes = entry.note === undefined ? before.notes : { ...before.notes, [length - 1]: entry.note };
  const measures = before.measures + encodeMeasures([entry]);
  const answered = { ...before, path: next.path, measures, notes };
  const stored = before.practice ? before : await keep(deps, program, answered, next.ended);
  const token = { ...stored, path: next.path, measures, notes, issuedAt: validity(deps).now };
  return { ...playing, state: next, token, sealed: await sealAttempt(deps.config.keyring, token) };
}

/** Puts a token's journal into the store; gives the token back with what the store said of it. */
export async function keep(
  deps: Deps,
  program: LoadedProgram,
  token: AttemptToken,
  ended: boolean,
): Promise<AttemptToken> {
  const head = headOf(token);
  const stored = await deps.store.put(head);
  if (!stored.ok) {
    deps.log({ event: 'not-saved', detail: `${program.id} ${stored.error.reason} ${stored.error.detail}` });
    return { ...token, limit: stored.error.reason === 'daily-limit' };
  }
  if (head.length === 1 || ended || isGroupsTurn(head)) deps.later(sum(deps, program, head, 0));
  return { ...token, confirmed: head.length, limit: false };
}

/**
 * A trainer's figures follow a group at every fourth answer: thirty people with two cases stay under the thousand writes
 * that a free account has in a day (docs/decisions/011-groups.md).
 */
const isGroupsTurn = ({ membership, length }: Head): boolean => membership !== undefined && length % 4 === 0;

/** Writes the summary that a head makes. Nobody waits for it: what is lost here, the debrief repairs. */
export async function sum(deps: Deps, program: LoadedProgram, head: Head, branches: number): Promise<void> {
  const summary = summaryOf(program, head, branches);
  const stored = summary && (await deps.summaries.put(summary));
  if (stored && !stored.ok) deps.log({ event: 'not-summed', detail: `${program.id} ${stored.error.reason}` });
}

/** Compares the stored summary with the one that the heads make, and writes it again where it differs. */
export async function repair(deps: Deps, program: LoadedProgram, head: Head, branches: number): Promise<void> {
  const stored = await deps.summaries.get(head.attempt, head.membership?.group);
  const summary = summaryOf(program, head, branches);
  if (!stored.ok || canonicalJson(stored.value) === canonicalJson(summary)) return;
  await sum(deps, program, head, branches);
}
