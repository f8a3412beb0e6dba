import { type Context, Hono } from 'hono';
import { isAttemptId } from '../../domain/attempt.ts';
import type { Lang } from '../../domain/lang.ts';
import { replay } from '../../engine/step.ts';
import { view } from '../../engine/view.ts';
import { page, seeOther } from '../../http/answer.ts';
import { formFields } from '../../http/form.ts';
import { problem } from '../../http/problem.ts';
import { routes } from '../../routes.ts';
import type { Answer, SceneError } from '../../ui/choice-form/answer.ts';
import { problemAnswer } from '../answer.tsx';
import type { Deps } from '../deps.ts';
import { readAnswer, readStep } from './answer-form.ts';
import { confirm, judge } from './answering.ts';
import { carriedToken, journalOf, lengthOf, type Playing, resume, savedState } from './playing.ts';
import { currentPage } from './scene-html.tsx';
import { ScenePage } from './scene-page.tsx';

/** The scenes of an attempt: show where it stands, show an earlier step, take an answer. */
export function attemptController(deps: Deps, lang: Lang): Hono {
  const app = new Hono();
  const refuse = problemAnswer(deps.assets);

  app.get(routes.attempt.pattern, async (c) => {
    const attempt = c.req.param('attempt');
    if (!isAttemptId(attempt)) return refuse(c, problem('malformed-id'));
    const carried = await carriedToken(deps, c.req.header('cookie'), attempt);
    if (!carried) return refuse(c, problem('attempt-not-here'));
    const playing = await resume(deps, carried);
    if (!playing) return refuse(c, problem('unavailable'));
    const query = c.req.query('step');
    if (query !== undefined && query !== String(lengthOf(playing.token))) return showEarlier(playing, query);
    return page(await currentPage(deps, playing, lang));
  });

  app.post(routes.attempt.pattern, async (c) => {
    const attempt = c.req.param('attempt');
    if (!isAttemptId(attempt)) return refuse(c, problem('malformed-id'));
    const here = routes.attempt.href(lang, { attempt });
    const form = readAnswer(await formFields(c));
    if (!form) return refuse(c, problem('bad-form'), here);
    const judged = await judge(deps, c.req.header('cookie'), attempt, form);
    switch (judged.outcome) {
      case 'refused':
        return refuse(c, judged.problem, here);
      case 'done':
        return seeOther(routes.attempt.href(lang, { attempt }, { step: judged.step }));
      case 'again':
        return showAgain(c, judged.playing, judged.error, form);
      case 'taken': {
        const { step, cookies } = await confirm(deps, c.req.header('cookie'), judged);
        return seeOther(routes.attempt.href(lang, { attempt }, { step }), cookies);
      }
    }
  });

  /** An earlier step, as it was answered: Back shows it, and it takes nothing. */
  function showEarlier(playing: Playing, query: string) {
    const { token, program } = playing;
    const here = routes.attempt.href(lang, { attempt: token.attempt });
    const step = readStep(new URLSearchParams({ step: query }));
    const journal = journalOf(program, token);
    const readOnly = journal?.[step ?? -1];
    const state = readOnly && journal && replay(program, journal.slice(0, step));
    const shown = state?.ok ? view(program, state.value, lang) : undefined;
    // A step that was not reached yet has nothing to show: on to where the attempt stands.
    if (!readOnly || step === undefined || shown?.type !== 'scene') return seeOther(here);
    const { attempt, practice } = token;
    const props = { lang, assets: deps.assets, attempt, practice, token: '', program, view: shown, step, readOnly };
    return page(<ScenePage {...props} />);
  }

  /** The current scene once more, with what is wrong; nothing was written. */
  function showAgain(c: Context, playing: Playing, error: SceneError, answer: Answer) {
    const { token, program, state, sealed } = playing;
    const shown = view(program, state, lang);
    const status = error === 'already-chosen' || error === 'not-offered' ? 409 : 422;
    if (shown.type !== 'scene') {
      return refuse(c, problem('already-chosen'), routes.attempt.href(lang, { attempt: token.attempt }));
    }
    const saved = savedState(token);
    const filled = status === 422 ? { answer } : {};
    const { attempt, practice } = token;
    const props = {
      lang,
      assets: deps.assets,
      attempt,
      practice,
      saved,
      token: sealed,
      program,
      view: shown,
      error,
      ...filled,
    };
    return page(<ScenePage {...props} step={lengthOf(token)} />, status);
  }

  return app;
}
