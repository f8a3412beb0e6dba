import { type Context, Hono } from 'hono';
import { isAttemptId } from '../../domain/attempt.ts';
import { type Catalogue, findCase } from '../../domain/catalogue.ts';
import type { Lang } from '../../domain/lang.ts';
import { debrief } from '../../engine/debrief.ts';
import type { LoadedProgram } from '../../engine/program.ts';
import { page, seeOther } from '../../http/answer.ts';
import { dropAttemptCookie } from '../../http/attempt-cookie.ts';
import { type AttemptToken, openAttempt, sealAttempt } from '../../http/attempt-token.ts';
import { formFields } from '../../http/form.ts';
import { problem } from '../../http/problem.ts';
import { tokenProblem } from '../../http/token.ts';
import { routes } from '../../routes.ts';
import { problemAnswer } from '../answer.tsx';
import type { Deps } from '../deps.ts';
import { readStep } from './answer-form.ts';
import { keep, repair } from './answering.ts';
import { branchesOf } from './branches.ts';
import { carry, isFramed, show } from './carrying.ts';
import { DebriefPage, type DebriefPageProps } from './debrief-page.tsx';
import { type Carried, type Gathered, gather } from './gathering.ts';
import { carriedToken, journalOf, lengthOf, type Playing, resume, savedState, shortened, validity } from './playing.ts';

/** Look back on a finished case, and try a moment again as practice. */
export function debriefController(deps: Deps, lang: Lang): Hono {
  const app = new Hono();
  const { assets, config, catalogue } = deps;
  const refuse = problemAnswer(assets);

  app.get(routes.debrief.pattern, async (c) => {
    const attempt = c.req.param('attempt');
    if (!isAttemptId(attempt)) return refuse(c, problem('malformed-id'));
    const carried = await carriedToken(deps, c.req.header('cookie'), attempt);
    return carried ? lookBack(c, carried) : refuse(c, problem('attempt-not-here'), routes.resume.href(lang));
  });

  // A browser without cookies brings the attempt along.
  app.post(routes.debrief.pattern, async (c) => {
    const attempt = c.req.param('attempt');
    const sealed = (await formFields(c)).get('csrf_token') ?? '';
    const opened = await openAttempt(config.keyring, sealed, validity(deps));
    if (!opened.ok) return refuse(c, tokenProblem(opened.error));
    return opened.value.attempt === attempt
      ? lookBack(c, { token: opened.value, sealed })
      : refuse(c, problem('forged-token'));
  });

  async function lookBack(c: Context, carried: Carried): Promise<Response> {
    const { attempt, practice } = carried.token;
    const playing = await resume(deps, carried);
    if (!playing) return refuse(c, problem('unavailable'));
    // Who has not finished yet goes on playing.
    if (!playing.state.ended) return seeOther(routes.attempt.href(lang, { attempt }));
    const known = practice
      ? { ...carried, head: undefined, others: [], news: 'none' as const }
      : await settled(playing);
    if (known === 'erased') return refuse(c, problem('erased'), undefined, [dropAttemptCookie(attempt)]);
    const cookies = known.sealed === carried.sealed ? [] : await carry(deps, c, known);
    if (known.news !== 'none') return seeOther(routes.attempt.href(lang, { attempt }), cookies);
    const { token, sealed, others } = known;
    const { program, card } = playing;
    const journal = journalOf(program, token);
    const told = journal && debrief(program, journal, lang);
    if (!journal || !told?.ok) return refuse(c, problem('unavailable'));
    const props = { lang, assets, attempt, program, debrief: told.value, practice, token: sealed, card };
    const branches = await branchesOf(program, journal, others);
    return page(
      <DebriefPage {...props} offered={offeredNow(catalogue, program)} saved={savedState(token)} branches={branches} />,
      200,
      cookies,
    );
  }

  /**
   * What the store knows of a finished attempt, with its summary put right. An attempt on one browser counts as that
   * browser shows it: where the fixed rule says otherwise, the branch on show is settled for, as the learner would.
   */
  async function settled(playing: Playing): Promise<Gathered | 'erased'> {
    const { program } = playing;
    const gathered = await gather(deps, playing);
    if (!gathered.ok) {
      return gathered.error === 'erased' ? 'erased' : { ...playing, head: undefined, others: [], news: 'none' };
    }
    if (gathered.value.news === 'none' || playing.token.shared) return summedUp(program, gathered.value);
    const token = { ...playing.token, resolved: gathered.value.token.resolved + 1 };
    const kept = await keep(deps, program, token, false);
    const own = { token: kept, sealed: await sealAttempt(config.keyring, kept) };
    const again = kept.confirmed >= lengthOf(kept) ? await gather(deps, own) : gathered;
    if (again.ok && again !== gathered) summedUp(program, again.value);
    const others = again.ok ? again.value.others.filter(({ path }) => path !== kept.path) : [];
    return { ...own, head: undefined, others, news: 'none' };
  }

  /** What is not stored yet is not summed up either. */
  function summedUp(program: LoadedProgram, gathered: Gathered): Gathered {
    const { head, token } = gathered;
    if (head && token.confirmed >= head.length) deps.later(repair(deps, program, head, gathered.others.length));
    return gathered;
  }

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

function offeredNow(catalogue: Catalogue, { id, revision }: LoadedProgram): DebriefPageProps['offered'] {
  const found = findCase(catalogue, id);
  if (!found) return 'withdrawn';
  return found.summary.revision === revision ? 'as-played' : 'changed';
}
