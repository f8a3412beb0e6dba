import { type Context, Hono } from 'hono';
import type { Lang } from '../../domain/lang.ts';
import { page, seeOther } from '../../http/answer.ts';
import { formFields } from '../../http/form.ts';
import { openForm, sealForm } from '../../http/form-token.ts';
import { sealJoinLink } from '../../http/group-links.ts';
import { groupedJoinCode, isJoinCodeOf, joinCodeNames, readJoinCode } from '../../http/join-code.ts';
import { networkOf } from '../../http/network.ts';
import { problem } from '../../http/problem.ts';
import { tokenProblem } from '../../http/token.ts';
import { routes } from '../../routes.ts';
import type { JoinError } from '../../ui/join-form/join-form.tsx';
import { problemAnswer } from '../answer.tsx';
import type { Deps } from '../deps.ts';
import { JoinPage } from './join-page.tsx';
import { joinForm } from './joinable.ts';
import { validity } from './playing.ts';

const statuses: Readonly<Record<JoinError, number>> = {
  nothing: 422,
  'bad-code': 422,
  'unknown-code': 404,
  'old-code': 410,
  'renewed-code': 410,
  unavailable: 503,
};

/** Join with a code that was spoken or stands on the wall. A GET only shows the form, a POST uses the code. */
export function joinController(deps: Deps, lang: Lang): Hono {
  const app = new Hono();
  const { assets, config, groups } = deps;
  const refuse = problemAnswer(assets);
  const seconds = (): number => validity(deps).now;

  app.get(routes.join.pattern, (c) => form({ code: c.req.query('code') }));

  app.post(routes.join.pattern, async (c) => {
    // The one secret here that can be guessed at: counted before anything is looked up.
    if (!(await isWithinLimit(c))) return refuse(c, problem('too-often'), routes.join.href(lang));
    const fields = await formFields(c);
    const opened = await openForm(config.keyring, joinForm, fields.get('csrf_token') ?? '', seconds());
    if (!opened.ok) return refuse(c, tokenProblem(opened.error), routes.join.href(lang));
    const typed = fields.get('code')?.trim().slice(0, 40) ?? '';
    if (typed === '') return form({ error: 'nothing' });
    const code = readJoinCode(typed);
    if (code === undefined) return form({ code: typed, error: 'bad-code' });
    if (typeof code !== 'string') return form({ code: typed, suggestion: code.suggestion, error: 'bad-code' });
    return follow(code);
  });

  /** On to the group, by its join link: the code itself leads nowhere else. */
  async function follow(code: string): Promise<Response> {
    const shown = groupedJoinCode(code);
    const found = await groups.findCode(await joinCodeNames(config.keyring, code));
    if (!found.ok) return form({ code: shown, error: 'unavailable' });
    if (!found.value) return form({ code: shown, error: 'unknown-code' });
    if (found.value.isExpired) return form({ code: shown, error: 'old-code' });
    const group = await groups.get(found.value.group);
    if (!group.ok) return form({ code: shown, error: 'unavailable' });
    // A group is written before its code, but the code may be seen here first.
    if (!group.value) return form({ code: shown, error: 'unknown-code' });
    if (!(await isJoinCodeOf(config.keyring, code, group.value))) return form({ code: shown, error: 'renewed-code' });
    const link = await sealJoinLink(config.keyring, group.value);
    return seeOther(routes.joinWith.href(group.value.settings.lang ?? lang, { link }));
  }

  async function form(shown: { code?: string | undefined; suggestion?: string; error?: JoinError }): Promise<Response> {
    const token = await sealForm(config.keyring, joinForm, seconds());
    return page(<JoinPage {...{ lang, assets, token, ...shown }} />, shown.error ? statuses[shown.error] : 200);
  }

  /** Where no proxy says whose request it is, there is nobody to count. */
  async function isWithinLimit(c: Context): Promise<boolean> {
    const address = c.req.header('cf-connecting-ip');
    return address === undefined || deps.limit(networkOf(address));
  }

  return app;
}
