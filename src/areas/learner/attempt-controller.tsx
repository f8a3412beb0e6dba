import { type Context, Hono } from 'hono';
import { isAttemptId } from '../../domain/attempt.ts';
import type { Lang } from '../../domain/lang.ts';
import { slotsAt } from '../../engine/local.ts';
import { replay } from '../../engine/step.ts';
import { page, seeOther } from '../../http/answer.ts';
import { dropAttemptCookie } from '../../http/attempt-cookie.ts';
import { formFields } from '../../http/form.ts';
import { problem } from '../../http/problem.ts';
import { routes } from '../../routes.ts';
import type { Answer, SceneError } from '../../ui/choice-form/answer.ts';
import { isTold, type Told } from '../../ui/notice/told.tsx';
import { problemAnswer } from '../answer.tsx';
import type { Deps } from '../deps.ts';
import { readAnswer, readStep } from './answer-form.ts';
import { confirm, judge } from './answering.ts';
import { carry, show } from './carrying.ts';
import { gather } from './gathering.ts';
import { withCard } from './local-card.ts';
import { carriedToken, journalOf, lengthOf, type Playing, resume, savedState, shortened } from './playing.ts';
import { currentPage } from './scene-html.tsx';
import { ScenePage } from './scene-page.tsx';
import { shownOf } from './showing.ts';

/** The scenes of an attempt: show where it stands, show an earlier step, take an answer. */
export function attemptController(deps: Deps, lang: Lang): Hono {
  const app = new Hono();
  const refuse = problemAnswer(deps.assets);

  app.get(routes.attempt.pattern, async (c) => {
    const attempt = c.req.param('attempt');
    if (!isAttemptId(attempt)) return refuse(c, problem('malformed-id'));
    const carried = await carriedToken(deps, c.req.header('cookie'), attempt);
    if (!carried) return refuse(c, problem('attempt-not-here'), routes.resume.href(lang));
    const step = c.req.query('step');
    if (step === undefined && carried.token.shared) return lookAgain(c, carried);
    const playing = await resume(deps, carried);
    if (!playing) return refuse(c, problem('unavailable'));
    const told = toldBy(playing, c.req.query('c'), c.req.query('told'), step);
    if (step !== undefined && step !== String(lengthOf(playing.token))) return showEarlier(playing, step, told);
    const { program, state } = playing;
    return page(await currentPage(deps, await withCard(deps, playing, slotsAt(program, state)), lang, told));
  });

  app.post(routes.attempt.pattern, async (c) => {
    const attempt = c.req.param('attempt');
    if (!isAttemptId(attempt)) return refuse(c, problem('malformed-id'));
    const here = routes.attempt.href(lang, { attempt });
    const form = readAnswer(await formFields(c));
    if (!form) return refuse(c, problem('bad-form'), here);
    const carried = await carriedToken(deps, c.req.header('cookie'), attempt);
    const judged = await judge(deps, carried, attempt, form);
    switch (judged.outcome) {
      case 'refused':
        return refuse(c, judged.problem, here);
      case 'done':
        return show(deps, c, lang, judged.playing, { carried, ...(judged.told ? { told: judged.told } : {}) });
      case 'again':
        return showAgain(c, judged.playing, judged.error, form);
      case 'taken':
        return show(deps, c, lang, await confirm(deps, judged), { carried });
    }
  });

  /** Opened again on one of several devices: the store may know more by now. */
  async function lookAgain(c: Context, carried: Pick<Playing, 'token' | 'sealed'>) {
    const { attempt } = carried.token;
    const gathered = await gather(deps, carried);
    if (!gathered.ok && gathered.error === 'erased')
      return refuse(c, problem('erased'), undefined, [dropAttemptCookie(attempt)]);
    const { token, sealed, news } = gathered.ok ? gathered.value : { ...carried, news: 'none' as const };
    const told = news === 'none' ? {} : { told: news };
    const here = routes.attempt.href(lang, { attempt }, { step: lengthOf(token), ...told });
    return seeOther(here, sealed === carried.sealed ? [] : await carry(deps, c, { token, sealed }));
  }

  /** An earlier step, as it was answered: Back shows it, and it takes nothing. */
  async function showEarlier(playing: Playing, query: string, told: Told | undefined) {
    const { token, program } = playing;
    const here = routes.attempt.href(lang, { attempt: token.attempt });
    const step = readStep(new URLSearchParams({ step: query }));
    const journal = journalOf(program, token);
    const readOnly = journal?.[step ?? -1];
    const state = readOnly && journal && replay(program, journal.slice(0, step));
    const { view: shown, ...around } = state?.ok ? shownOf({ token, program, state: state.value }, lang) : {};
    // A step that was not reached yet has nothing to show: on to where the attempt stands.
    if (!readOnly || step === undefined || !state?.ok || shown?.type !== 'scene') return seeOther(here);
    const { card } = await withCard(deps, playing, slotsAt(program, state.value));
    const { attempt, practice } = token;
    const props = {
      lang,
      assets: deps.assets,
      attempt,
      practice,
      token: '',
      program,
      view: shown,
      ...around,
      step,
      readOnly,
      card,
    };
    return page(<ScenePage {...props} told={told} />);
  }

  /** The current scene once more, with what is wrong; nothing was written. */
  async function showAgain(c: Context, playing: Playing, error: SceneError, answer: Answer) {
    const { token, program, sealed, card } = playing;
    const { view: shown, ...around } = shownOf(playing, lang);
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
      ...around,
      error,
      card,
      ...filled,
    };
    // What the store knew more of may be news to this browser: it carries it from here on.
    return page(<ScenePage {...props} step={lengthOf(token)} />, status, await carry(deps, c, playing));
  }

  return app;
}

/**
 * What a page has to tell beside its scene: that the answer which led here (`code`: the end of its path) is not the one
 * that this browser now carries, or what the redirect was about.
 */
function toldBy(playing: Playing, code = '', told = '', step = ''): Told | undefined {
  const { token, program } = playing;
  const at = readStep(new URLSearchParams({ step }));
  const path = at === lengthOf(token) || at === undefined ? token.path : shortened(program, token, at)?.path;
  if (code !== '' && path !== undefined && !path.endsWith(code)) return 'other-tab';
  return isTold(told) ? told : undefined;
}
