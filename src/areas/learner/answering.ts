import { type AttemptId, longestPath } from '../../domain/attempt.ts';
import { type Entry, longestJournal } from '../../engine/journal.ts';
import { encodeMeasures } from '../../engine/path.ts';
import type { Rejection } from '../../engine/rejection.ts';
import type { State } from '../../engine/state.ts';
import { step } from '../../engine/step.ts';
import { writeAttemptCookie } from '../../http/attempt-cookie.ts';
import { type AttemptToken, openAttempt, sealAttempt } from '../../http/attempt-token.ts';
import { type Problem, problem } from '../../http/problem.ts';
import { tokenProblem } from '../../http/token.ts';
import { unreachable } from '../../lib/assert.ts';
import { clamp } from '../../lib/clamp.ts';
import type { SceneError } from '../../ui/choice-form/answer.ts';
import type { Deps } from '../deps.ts';
import { type AnswerForm, longestNote } from './answer-form.ts';
import { carriedToken, journalOf, lengthOf, type Playing, resume, validity } from './playing.ts';

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
  | { readonly outcome: 'done'; readonly step: number }
  | { readonly outcome: 'again'; readonly playing: Playing; readonly error: SceneError }
  | Taken;

/**
 * Holds a form against what its page and the browser's cookie know. A page that the browser has left behind changes
 * nothing: the same answer is done already, another one is told so. Writes nothing.
 */
export async function judge(
  deps: Deps,
  cookies: string | undefined,
  attempt: AttemptId,
  form: AnswerForm,
): Promise<Judged> {
  const carried = await carriedToken(deps, cookies, attempt);
  const page = carried?.sealed === form.token ? carried : await openPage(deps, attempt, form.token);
  if ('kind' in page) return { outcome: 'refused', problem: page };
  if (form.step !== lengthOf(page.token)) return { outcome: 'refused', problem: problem('bad-form') };
  const isNewest = !carried || page.token.path.startsWith(carried.token.path);
  const playing = await resume(deps, isNewest ? page : carried);
  if (!playing) return { outcome: 'refused', problem: problem('unavailable') };
  return isNewest ? judgeNew(deps, playing, form) : judgeLate(playing, page.token, form);
}

async function openPage(
  { config, ...deps }: Deps,
  attempt: AttemptId,
  sealed: string,
): Promise<Problem | Pick<Playing, 'token' | 'sealed'>> {
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
  if (same) return { outcome: 'done', step: lengthOf(playing.token) };
  return { outcome: 'again', playing, error: 'already-chosen' };
}

function judgeNew(deps: Deps, playing: Playing, form: AnswerForm): Judged {
  const { program, state, token } = playing;
  const scene = program.scenes[state.at];
  if (!scene) return { outcome: 'done', step: lengthOf(token) };
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
    ...(scene.certainty && form.certainty ? { certainty: form.certainty } : {}),
    ...(isWritten && form.note ? { note: form.note } : {}),
  };
  return { outcome: 'taken', playing, entry, next: next.value };
}

/** The engine's reasons, in what the learner gets to see. */
function rejected(playing: Playing, rejection: Rejection, { choices }: AnswerForm): Judged {
  switch (rejection.reason) {
    case 'ended':
      return { outcome: 'done', step: lengthOf(playing.token) };
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
export async function confirm(
  deps: Deps,
  cookies: string | undefined,
  { playing, entry, next }: Taken,
): Promise<{ readonly step: number; readonly cookies: readonly string[] }> {
  const { token: before, program } = playing;
  const { attempt, writer, revision } = before;
  const length = lengthOf(before) + 1;
  const path = next.path;
  const measures = before.measures + encodeMeasures([entry]);
  const notes = entry.note === undefined ? before.notes : { ...before.notes, [length - 1]: entry.note };
  let { confirmed } = before;
  if (!before.practice) {
    const stored = await deps.store.put({ attempt, revision, length, writer, path, measures, notes });
    if (stored.ok) confirmed = length;
    else deps.log({ event: 'not-saved', detail: `${program.id} ${stored.error.reason} ${stored.error.detail}` });
  }
  const issuedAt = Math.floor(deps.clock() / 1_000);
  const token = await sealAttempt(deps.config.keyring, { ...before, path, measures, notes, confirmed, issuedAt });
  const lines = await writeAttemptCookie(deps.config.keyring, cookies, { attempt, token }, validity(deps));
  return { step: length, cookies: lines };
}
