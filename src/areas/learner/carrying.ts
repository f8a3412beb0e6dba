import type { Context } from 'hono';
import type { Lang } from '../../domain/lang.ts';
import { page, seeOther } from '../../http/answer.ts';
import { writeAttemptCookie } from '../../http/attempt-cookie.ts';
import { routes } from '../../routes.ts';
import type { Told } from '../../ui/notice/told.tsx';
import type { Deps } from '../deps.ts';
import type { Carried } from './gathering.ts';
import { daysKept, lengthOf, type Playing, validity } from './playing.ts';
import { currentPage } from './scene-html.tsx';

/** The `Set-Cookie` lines that make this browser carry a token. */
export const carry = (deps: Deps, c: Context, { token, sealed }: Carried): Promise<readonly string[]> =>
  writeAttemptCookie(
    deps.config.keyring,
    c.req.header('cookie'),
    { attempt: token.attempt, token: sealed },
    { ...validity(deps), lifetime: daysKept(deps, token.membership) * 86_400 },
  );

interface Showing {
  /** What the browser's cookie held. */
  readonly carried: Carried | undefined;
  /** Whether to answer with the page itself; where it is not said, when there was no cookie. */
  readonly bare?: boolean;
  readonly told?: Told;
}

/** Whether a request comes from within a frame, where browsers keep our cookies back (Fetch Metadata §2.1). */
export const isFramed = (c: Context): boolean => /^i?frame$/.test(c.req.header('sec-fetch-dest') ?? '');

/**
 * Where an attempt stands, after something moved it: a redirect, so that reloading sends nothing twice. A browser that
 * carries no cookie for the attempt — blocked, or in the frame of a learning environment — gets the page itself, which
 * carries everything; sending its form twice is the same answer twice.
 */
export async function show(
  deps: Deps,
  c: Context,
  lang: Lang,
  playing: Playing,
  { carried, bare = carried === undefined, told }: Showing,
): Promise<Response> {
  const { token } = playing;
  const cookies = carried?.sealed === playing.sealed ? [] : await carry(deps, c, playing);
  if (bare) {
    const html = await currentPage(deps, playing, lang, told, true);
    if (html !== undefined) return page(html, 200, cookies);
  }
  const query = {
    step: lengthOf(token),
    ...(told ? { told } : {}),
    ...(token.path ? { c: token.path.slice(-2) } : {}),
  };
  return seeOther(routes.attempt.href(lang, { attempt: token.attempt }, query), cookies);
}
