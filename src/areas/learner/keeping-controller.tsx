import { type Context, Hono } from 'hono';
import { codeDays } from '../../domain/attempt.ts';
import type { Lang } from '../../domain/lang.ts';
import { file, page } from '../../http/answer.ts';
import { sealAttempt } from '../../http/attempt-token.ts';
import { formFields } from '../../http/form.ts';
import { problem } from '../../http/problem.ts';
import { codeNames, codeOf, grouped } from '../../http/resume-code.ts';
import { formatDate } from '../../i18n/format.ts';
import { textIn, words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import { branchId } from '../../storage/records/head.ts';
import { problemAnswer } from '../answer.tsx';
import type { Deps } from '../deps.ts';
import { keep } from './answering.ts';
import { carry, show } from './carrying.ts';
import { CodePage } from './code-page.tsx';
import { type Carried, continued, gather } from './gathering.ts';
import { lengthOf, type Playing, resume, validity } from './playing.ts';
import { sentAttempt } from './sent.ts';

/** What a learner does to keep an attempt: store it again, take it along, go on elsewhere, settle a fork. */
export function keepingController(deps: Deps, lang: Lang): Hono {
  const app = new Hono();
  const { assets, config } = deps;
  const refuse = problemAnswer(assets);

  app.post(routes.save.pattern, async (c) => {
    const sent = await sentAttempt(deps, c, lang);
    if (sent instanceof Response) return sent;
    const { playing, carried } = sent;
    const { token, program, state } = playing;
    const isDone = token.practice || lengthOf(token) === 0 || token.confirmed >= lengthOf(token);
    if (isDone) return show(deps, c, lang, playing, { carried });
    return show(deps, c, lang, await resealed(playing, await keep(deps, program, token, state.ended)), { carried });
  });

  app.post(routes.receipt.pattern, async (c) => {
    const sent = await sentAttempt(deps, c, lang);
    if (sent instanceof Response) return sent;
    // Who holds the file can go on elsewhere: from here on this browser looks before it leaps.
    const playing = await resealed(sent.playing, { ...sent.playing.token, shared: true });
    const { token, program, sealed } = playing;
    const w = words(lang).receipt;
    const today = formatDate(new Date(deps.clock()).toISOString().slice(0, 10), lang);
    const lines = [
      ...w.lines(textIn(program.title, lang), lengthOf(token), today),
      w.where(originOf(c) + routes.resume.href(lang)),
      '-----',
      sealed,
      '-----',
    ];
    return file(`${lines.join('\n')}\n`, w.name, 'text/plain', await carry(deps, c, playing));
  });

  app.post(routes.code.pattern, async (c) => {
    const sent = await sentAttempt(deps, c, lang);
    if (sent instanceof Response) return sent;
    const { attempt, revision, practice, membership } = sent.playing.token;
    if (practice) return refuse(c, problem('bad-form'), routes.attempt.href(lang, { attempt }));
    const code = await codeOf(config.keyring, attempt);
    const [name = ''] = await codeNames(config.keyring, code);
    const stored = await deps.codes.put(name, { attempt, revision, ...(membership ? { membership } : {}) });
    if (!stored.ok) return refuse(c, problem('no-code'), routes.attempt.href(lang, { attempt }));
    const cookies = await carry(deps, c, await resealed(sent.playing, { ...sent.playing.token, shared: true }));
    const days = Math.min(codeDays, config.retentionDays);
    const props = { lang, assets, attempt, code, grouped: grouped(code), origin: originOf(c), days };
    return page(<CodePage {...props} />, 200, cookies);
  });

  app.post(routes.branch.pattern, async (c) => {
    const fields = await formFields(c);
    const sent = await sentAttempt(deps, c, lang, fields);
    if (sent instanceof Response) return sent;
    const { playing, carried } = sent;
    const back = routes.debrief.href(lang, { attempt: playing.token.attempt });
    const gathered = await gather(deps, playing);
    if (!gathered.ok) return refuse(c, problem(gathered.error), back);
    const named = await Promise.all(
      gathered.value.others.map(async (head) => ((await branchId(head)) === fields.get('branch') ? [head] : [])),
    );
    const [chosen] = named.flat();
    if (!chosen) return refuse(c, problem('bad-form'), back);
    const now = validity(deps).now;
    const resolved = gathered.value.token.resolved + 1;
    const branch = await resume(deps, { ...playing, token: { ...continued(playing.token, chosen, true), resolved } });
    if (!branch) return refuse(c, problem('unavailable'), back);
    // A resolution is a head like any other: written once, by this browser, and what it says is never taken back.
    const kept = await keep(deps, branch.program, { ...branch.token, issuedAt: now, confirmed: 0 }, branch.state.ended);
    if (kept.confirmed === 0) return refuse(c, problem('unavailable'), back);
    return show(deps, c, lang, await resealed(branch, kept), { carried, told: 'settled' });
  });

  const resealed = async (playing: Playing, token: Carried['token']): Promise<Playing> => ({
    ...playing,
    token,
    sealed: await sealAttempt(config.keyring, token),
  });

  return app;
}

/** Where this site is, as the browser sees it. */
const originOf = (c: Context): string => new URL(c.req.url).origin;
