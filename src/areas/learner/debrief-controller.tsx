import { Hono } from 'hono';
import { isAttemptId } from '../../domain/attempt.ts';
import type { Lang } from '../../domain/lang.ts';
import { isTakeAway } from '../../domain/take-away.ts';
import { seeOther } from '../../http/answer.ts';
import { dropAttemptCookie } from '../../http/attempt-cookie.ts';
import { type AttemptToken, openAttempt, sealAttempt } from '../../http/attempt-token.ts';
import { formFields } from '../../http/form.ts';
import { problem } from '../../http/problem.ts';
import { tokenProblem } from '../../http/token.ts';
import { routes } from '../../routes.ts';
import { problemAnswer } from '../answer.tsx';
import type { Deps } from '../deps.ts';
import { readStep } from './answer-form.ts';

import { isFramed, show } from './carrying.ts';
import { lookBack } from './looking-back.tsx';
import { carriedToken, lengthOf, resume, shortened, validity } from './playing.ts';
import { sentAttempt } from './sent.ts';

/** Look back on a finished case, share a line with the group, and try a moment again as practice. */
export function debriefController(deps: Deps, lang: Lang): Hono {
  const app = new Hono();
  const { config } = deps;
  const refuse = problemAnswer(deps.assets);

  app.get(routes.debrief.pattern, async (c) => {
    const attempt = c.req.param('attempt');
    if (!isAttemptId(attempt)) return refuse(c, problem('malformed-id'));
    const carried = await carriedToken(deps, c.req.header('cookie'), attempt);
    if (!carried) return refuse(c, problem('attempt-not-here'), routes.resume.href(lang));
    return lookBack(deps, c, lang, carried, { shared: c.req.query('told') === 'shared' });
  });

  // A browser without cookies brings the attempt along.
  app.post(routes.debrief.pattern, async (c) => {
    const attempt = c.req.param('attempt');
    const sealed = (await formFields(c)).get('csrf_token') ?? '';
    const opened = await openAttempt(config.keyring, sealed, validity(deps));
    if (!opened.ok) return refuse(c, tokenProblem(opened.error));
    return opened.value.attempt === attempt
      ? lookBack(deps, c, lang, { token: opened.value, sealed })
      : refuse(c, problem('forged-token'));
  });

  app.post(routes.share.pattern, async (c) => {
    const fields = await formFields(c);
    const sent = await sentAttempt(deps, c, lang, fields);
    if (sent instanceof Response) return sent;
    const { playing, carried } = sent;
    const { attempt, membership, practice } = playing.token;
    const here = routes.debrief.href(lang, { attempt });
    if (!membership || practice || !playing.state.ended) return refuse(c, problem('bad-form'), here);
    const line = fields.get('line')?.trim().replace(/\s+/g, ' ') ?? '';
    if (!isTakeAway(line)) return lookBack(deps, c, lang, playing, { line, error: line ? 'long-line' : 'no-line' });
    const { group, keepDays } = membership;
    // Rare, and never taken back: what was erased gets no line any more.
    const [erased, read] = await Promise.all([deps.erasures.isErased(attempt), deps.groups.get(group)]);
    if (erased.ok && erased.value) return refuse(c, problem('erased'), undefined, [dropAttemptCookie(attempt)]);
    if (read.ok && read.value?.erasedAt !== undefined) return refuse(c, problem('join-erased'), here);
    const stored = await deps.takeAways.put(group, attempt, line, keepDays);
    if (!stored.ok) {
      deps.log({ event: 'not-shared', detail: `${stored.error.reason} ${stored.error.detail}` });
      return lookBack(deps, c, lang, playing, { line, error: 'not-shared' });
    }
    if (!carried) return lookBack(deps, c, lang, playing, { line, shared: true });
    return seeOther(`${routes.debrief.href(lang, { attempt }, { told: 'shared' })}#take-away`);
  });

  app.post(routes.practice.pattern, async (c) => {
    const attempt = c.req.param('attempt');
    if (!isAttemptId(attempt)) return refuse(c, problem('malformed-id'));
    const here = routes.debrief.href(lang, { attempt });
    const fields = await formFields(c);
    const sealed = fields.get('csrf_token') ?? '';
    const opened = await openAttempt(config.keyring, sealed, validity(deps));
    if (!opened.ok) return refuse(c, tokenProblem(opened.error), here);
    if (opened.value.attempt !== attempt) return refuse(c, problem('forged-token'), here);
    const step = readStep(fields);
    if (step === undefined || step >= lengthOf(opened.value)) return refuse(c, problem('bad-form'), here);
    const playing = await resume(deps, { token: opened.value, sealed });
    const from = playing && shortened(playing.program, playing.token, step);
    if (!from) return refuse(c, problem('unavailable'), here);
    const practice = deps.ids.attempt();
    const token: AttemptToken = {
      ...from,
      attempt: practice,
      writer: deps.ids.writer(),
      practice: true,
      confirmed: 0,
      issuedAt: validity(deps).now,
      notes: {},
      resolved: 0,
      shared: false,
      limit: false,
    };
    const trying = await resume(deps, { token, sealed: await sealAttempt(config.keyring, token) });
    if (!trying) return refuse(c, problem('unavailable'), here);
    return show(deps, c, lang, trying, { carried: undefined, bare: isFramed(c) });
  });

  return app;
}
