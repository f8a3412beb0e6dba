import { Hono } from 'hono';
import { isAttemptId } from '../../domain/attempt.ts';
import { type Catalogue, findCase } from '../../domain/catalogue.ts';
import type { Lang } from '../../domain/lang.ts';
import { debrief } from '../../engine/debrief.ts';
import type { LoadedProgram } from '../../engine/program.ts';
import { page, seeOther } from '../../http/answer.ts';
import { writeAttemptCookie } from '../../http/attempt-cookie.ts';
import { openAttempt, sealAttempt } from '../../http/attempt-token.ts';
import { formFields } from '../../http/form.ts';
import { problem } from '../../http/problem.ts';
import { tokenProblem } from '../../http/token.ts';
import { routes } from '../../routes.ts';
import { problemAnswer } from '../answer.tsx';
import type { Deps } from '../deps.ts';
import { readStep } from './answer-form.ts';
import { DebriefPage, type DebriefPageProps } from './debrief-page.tsx';
import { carriedToken, journalOf, lengthOf, resume, savedState, shortened, validity } from './playing.ts';

/** Look back on a finished case, and try a moment again as practice. */
export function debriefController(deps: Deps, lang: Lang): Hono {
  const app = new Hono();
  const { assets, config, catalogue } = deps;
  const refuse = problemAnswer(assets);

  app.get(routes.debrief.pattern, async (c) => {
    const attempt = c.req.param('attempt');
    if (!isAttemptId(attempt)) return refuse(c, problem('malformed-id'));
    const carried = await carriedToken(deps, c.req.header('cookie'), attempt);
    if (!carried) return refuse(c, problem('attempt-not-here'));
    const playing = await resume(deps, carried);
    const journal = playing && journalOf(playing.program, playing.token);
    if (!playing || !journal) return refuse(c, problem('unavailable'));
    const told = debrief(playing.program, journal, lang);
    // Who has not finished yet goes on playing.
    if (!told.ok) return seeOther(routes.attempt.href(lang, { attempt }));
    const { token, sealed, program } = playing;
    const props = { lang, assets, attempt, program, debrief: told.value };
    return page(
      <DebriefPage
        {...props}
        token={sealed}
        offered={offeredNow(catalogue, program)}
        saved={savedState(token)}
        practice={token.practice}
      />,
    );
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
    const token = await sealAttempt(config.keyring, {
      ...from,
      attempt: practice,
      writer: deps.ids.writer(),
      practice: true,
      confirmed: 0,
      issuedAt: validity(deps).now,
      notes: {},
    });
    const carry = { attempt: practice, token };
    const lines = await writeAttemptCookie(config.keyring, c.req.header('cookie'), carry, validity(deps));
    return seeOther(routes.attempt.href(lang, { attempt: practice }, { step }), lines);
  });

  return app;
}

function offeredNow(catalogue: Catalogue, { id, revision }: LoadedProgram): DebriefPageProps['offered'] {
  const found = findCase(catalogue, id);
  if (!found) return 'withdrawn';
  return found.summary.revision === revision ? 'as-played' : 'changed';
}
