import type { Context } from 'hono';
import { type AttemptId, isAttemptId } from '../../domain/attempt.ts';
import type { Lang } from '../../domain/lang.ts';
import { openAttempt } from '../../http/attempt-token.ts';
import { formFields } from '../../http/form.ts';
import { problem } from '../../http/problem.ts';
import { tokenProblem } from '../../http/token.ts';
import { routes } from '../../routes.ts';
import { problemAnswer } from '../answer.tsx';
import type { Deps } from '../deps.ts';
import type { Carried } from './gathering.ts';
import { carriedToken, type Playing, resume, validity } from './playing.ts';

/** An attempt that came with a form. */
export interface Sent {
  readonly playing: Playing;
  /** What the browser's cookie held. */
  readonly carried: Carried | undefined;
}

/**
 * The attempt that a form of ours sends along: the cookie's where it is as far, else the form's own. Refuses what is not
 * ours, what is another attempt's, and what was erased.
 */
export async function sentAttempt(
  deps: Deps,
  c: Context,
  lang: Lang,
  fields?: URLSearchParams,
): Promise<Sent | Response> {
  const refuse = problemAnswer(deps.assets);
  const attempt = c.req.param('attempt');
  if (!isAttemptId(attempt)) return refuse(c, problem('malformed-id'));
  const here = routes.attempt.href(lang, { attempt });
  const sealed = (fields ?? (await formFields(c))).get('csrf_token') ?? '';
  const opened = await openAttempt(deps.config.keyring, sealed, validity(deps));
  if (!opened.ok) return refuse(c, tokenProblem(opened.error), here);
  if (opened.value.attempt !== attempt) return refuse(c, problem('forged-token'), here);
  const carried = await carriedToken(deps, c.req.header('cookie'), attempt);
  if (!carried && (await isErased(deps, attempt))) return refuse(c, problem('erased'));
  const sent = { token: opened.value, sealed };
  const playing = await resume(deps, carried?.token.path.startsWith(sent.token.path) ? carried : sent);
  return playing ? { playing, carried } : refuse(c, problem('unavailable'), here);
}

async function isErased(deps: Deps, attempt: AttemptId): Promise<boolean> {
  const erased = await deps.erasures.isErased(attempt);
  return erased.ok && erased.value;
}
