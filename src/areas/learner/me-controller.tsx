import { Hono } from 'hono';
import { isAttemptId } from '../../domain/attempt.ts';
import type { Lang } from '../../domain/lang.ts';
import { pseudonymOf } from '../../domain/pseudonym.ts';
import { file, page, seeOther } from '../../http/answer.ts';
import { dropAttemptCookies, eraseAttemptCookie } from '../../http/attempt-cookie.ts';
import type { AttemptToken } from '../../http/attempt-token.ts';
import { formFields } from '../../http/form.ts';
import { openForm, sealForm } from '../../http/form-token.ts';
import { dropMember, dropMembers } from '../../http/member-cookie.ts';
import { tokenProblem } from '../../http/token.ts';
import { routes } from '../../routes.ts';
import type { KeptAttempt } from '../../ui/kept-attempts/kept-attempts.tsx';
import { problemAnswer } from '../answer.tsx';
import type { Deps } from '../deps.ts';
import { exportOf } from './export.ts';
import type { Carried } from './gathering.ts';
import { MePage } from './me-page.tsx';
import { type MeTold, readMeTold } from './me-told.ts';
import { daysKept, decisionsIn, resume, savedState, validity } from './playing.ts';
import { ownAttempts } from './standings.ts';

/** Which form a token of this page belongs to. */
const meForm = 'me';

/** What this browser has: carry on, download, erase. Who holds the cookie of an attempt may do all of it. */
export function meController(deps: Deps, lang: Lang): Hono {
  const app = new Hono();
  const { assets, config } = deps;
  const refuse = problemAnswer(assets);
  const cases = new Map(deps.catalogue.modules.flatMap((one) => one.cases.map((summary) => [summary.id, summary])));
  const seconds = (): number => validity(deps).now;

  app.get(routes.me.pattern, async (c) => {
    const token = await sealForm(config.keyring, meForm, seconds());
    const attempts = await ownAttempts(deps, c.req.header('cookie'));
    const kept = await Promise.all(attempts.map(shown));
    const told = readMeTold(c.req.query('told'));
    return page(<MePage {...{ lang, assets, token, kept, told }} retentionDays={config.retentionDays} />);
  });

  app.get(routes.exported.pattern, async (c) => {
    const attempts = await ownAttempts(deps, c.req.header('cookie'));
    const written = new Date(deps.clock()).toISOString();
    const content = await exportOf(deps, attempts, lang, written);
    return file(`${JSON.stringify(content, null, 2)}\n`, `kruispunt-${written.slice(0, 10)}.json`, 'application/json');
  });

  app.post(routes.erase.pattern, async (c) => {
    const fields = await formFields(c);
    const form = await openForm(config.keyring, meForm, fields.get('csrf_token') ?? '', seconds());
    if (!form.ok) return refuse(c, tokenProblem(form.error), routes.me.href(lang));
    const asked = new Set(fields.getAll('attempt').filter(isAttemptId));
    const own = await ownAttempts(deps, c.req.header('cookie'));
    const attempts = own.filter(({ token }) => asked.has(token.attempt));
    const cookies: string[] = [];
    let told: MeTold = 'erased';
    for (const { token } of attempts) {
      const outcome = await erase(token);
      if (outcome === 'not-erased') told = outcome;
      else cookies.push(...eraseAttemptCookie(token.attempt, validity(deps)));
      if (outcome === 'erased-later' && told === 'erased') told = outcome;
    }
    if (told !== 'not-erased') cookies.push(...leftGroups(own, asked));
    return seeOther(routes.me.href(lang, { told }), cookies);
  });

  app.post(routes.forget.pattern, async (c) => {
    const fields = await formFields(c);
    const form = await openForm(config.keyring, meForm, fields.get('csrf_token') ?? '', seconds());
    if (!form.ok) return refuse(c, tokenProblem(form.error), routes.me.href(lang));
    const told: MeTold = 'forgotten';
    const cookies = c.req.header('cookie');
    const response = seeOther(routes.me.href(lang, { told }), [
      ...dropAttemptCookies(cookies),
      ...dropMembers(cookies),
    ]);
    // What script may have kept goes too (W3C Clear Site Data §3.1); cookies are named one by one, for older browsers.
    response.headers.set('Clear-Site-Data', '"storage"');
    return response;
  });

  async function erase({ attempt, membership }: AttemptToken): Promise<MeTold> {
    const erased = await deps.erasures.erase(attempt, membership?.group);
    if (erased.ok) return erased.value.whole ? 'erased' : 'erased-later';
    deps.log({ event: 'not-erased', detail: `${erased.error.reason} ${erased.error.detail}` });
    return 'not-erased';
  }

  const groupOf = ({ membership }: AttemptToken): KeptAttempt['group'] =>
    membership && {
      pseudonym: membership.member && pseudonymOf(membership.member, lang),
      keepDays: daysKept(deps, membership),
    };

  async function shown(carried: Carried): Promise<KeptAttempt> {
    const playing = await resume(deps, carried);
    const { token } = carried;
    return {
      attempt: token.attempt,
      // A case that cannot be loaded now is still somebody's, to be erased if nothing else.
      title: playing?.program.title ?? { nl: token.caseId },
      met: cases.get(token.caseId)?.met,
      decisions: playing && decisionsIn(playing),
      state: playing ? (playing.state.ended ? 'done' : 'begun') : 'unreachable',
      lastStep: new Date(token.issuedAt * 1_000).toISOString().slice(0, 10),
      saved: savedState(token),
      group: groupOf(token),
    };
  }

  return app;
}

/** Who erases the last attempt in a group is nobody there any more. */
function leftGroups(own: readonly Carried[], asked: ReadonlySet<string>): string[] {
  const groupsOf = (attempts: readonly Carried[]) =>
    new Set(attempts.flatMap(({ token }) => token.membership?.group ?? []));
  const staying = groupsOf(own.filter(({ token }) => !asked.has(token.attempt)));
  return [...groupsOf(own)].filter((group) => !staying.has(group)).map(dropMember);
}
