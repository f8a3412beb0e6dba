import { type Context, Hono } from 'hono';
import type { GroupId, MemberId, Membership } from '../../domain/group.ts';
import type { Lang } from '../../domain/lang.ts';
import { page, seeOther } from '../../http/answer.ts';
import { formFields } from '../../http/form.ts';
import { openForm, sealForm } from '../../http/form-token.ts';
import { readMember, writeMember } from '../../http/member-cookie.ts';
import { problem } from '../../http/problem.ts';
import { tokenProblem } from '../../http/token.ts';
import { routes } from '../../routes.ts';
import { problemAnswer } from '../answer.tsx';
import type { Deps } from '../deps.ts';
import { begin } from './beginning.ts';
import { isFramed, show } from './carrying.ts';
import { GroupPage } from './group-page.tsx';
import { type Joinable, joinForm, type NotJoinable, openJoinable } from './joinable.ts';
import { daysKept, validity } from './playing.ts';
import { ownAttempts, standingsIn } from './standings.ts';

/** What a join link leads to: a page that says what it is, and from there into a case with one tap. */
export function groupController(deps: Deps, lang: Lang): Hono {
  const app = new Hono();
  const { assets, config } = deps;
  const refuse = problemAnswer(assets);
  const seconds = (): number => validity(deps).now;

  app.get(routes.joinWith.pattern, async (c) => {
    const joinable = await openJoinable(deps, c.req.param('link'));
    return joinable.ok ? landing(c, joinable.value) : turnAway(c, joinable.error);
  });

  app.post(routes.joinWith.pattern, async (c) => {
    const here = routes.joinWith.href(lang, { link: c.req.param('link') });
    const fields = await formFields(c);
    const form = await openForm(config.keyring, joinForm, fields.get('csrf_token') ?? '', seconds());
    if (!form.ok) return refuse(c, tokenProblem(form.error), here);
    const joinable = await openJoinable(deps, c.req.param('link'));
    if (!joinable.ok) return turnAway(c, joinable.error);
    const { cases, terms } = joinable.value;
    const summary = cases.find(({ id }) => id === fields.get('case'));
    if (!summary) return landing(c, joinable.value, true);
    // A page that was left open, or a second tap: what was begun goes on.
    const standing = (await standingsIn(deps, c.req.header('cookie'), terms.group)).get(summary.id);
    if (standing && !standing.done) return seeOther(routes.attempt.href(lang, { attempt: standing.attempt }));
    const { pseudonyms, ...settings } = terms;
    const known = pseudonyms ? await memberIn(c, terms.group) : undefined;
    const membership: Membership = known === undefined ? settings : { ...settings, member: known };
    const playing = await begin(deps, summary, membership);
    if (!playing) return refuse(c, problem('unavailable'), here);
    const response = await show(deps, c, lang, playing, { carried: undefined, bare: isFramed(c) });
    if (known !== undefined) response.headers.append('Set-Cookie', await memberCookie(membership, known));
    return response;
  });

  async function landing(c: Context, joinable: Joinable, gone = false): Promise<Response> {
    const token = await sealForm(config.keyring, joinForm, seconds());
    const standings = await standingsIn(deps, c.req.header('cookie'), joinable.terms.group);
    const { origin } = new URL(c.req.url);
    const props = { lang, assets, origin, joinable, token, standings, gone, link: c.req.param('link') ?? '' };
    return page(<GroupPage {...props} />, gone ? 409 : 200);
  }

  /** Says why, with a way on: to what this browser has begun, where it has begun something. */
  async function turnAway(c: Context, reason: NotJoinable): Promise<Response> {
    const own = reason === 'malformed-id' ? [] : await ownAttempts(deps, c.req.header('cookie'));
    return refuse(c, problem(reason), own.length > 0 ? routes.me.href(lang) : undefined);
  }

  /** Who this browser is in the group: the same in each of its cases. */
  const memberIn = async (c: Context, group: GroupId): Promise<MemberId> =>
    (await readMember(config.keyring, c.req.header('cookie'), group, validity(deps))) ?? deps.ids.member();

  const memberCookie = (membership: Membership, member: MemberId): Promise<string> => {
    const lifetime = daysKept(deps, membership) * 86_400;
    return writeMember(config.keyring, membership.group, member, { now: seconds(), lifetime });
  };

  return app;
}
