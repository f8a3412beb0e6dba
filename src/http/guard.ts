import type { Context, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { type Problem, problem } from './problem.ts';

/** Turns a problem into a page: the app brings it. */
export type Answer = (c: Context, problem: Problem) => Response | Promise<Response>;

/** Which addresses take more than a small form. */
export interface Admissions {
  readonly files?: (path: string) => boolean;
  readonly long?: (path: string) => boolean;
}

/** Few forms of ours come near this: a token of 4 KB and a note of 280 characters. */
const largestBody = 8 * 1_024;
/** A local card with every field full, in letters that take six bytes each on their way. */
const largestLongBody = 32 * 1_024;
const nowhere = (): boolean => false;
const readOnly: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);
const formType = /^application\/x-www-form-urlencoded\s*(?:;|$)/i;
const fileType = /^multipart\/form-data\s*;/i;

/**
 * Lets a form in only when it comes from a page of ours, is a form, and is small; else answers 403, 415 or 413. A file,
 * or a long form, comes in only at the addresses that `admissions` names.
 *
 * `hono/csrf` accepts the same senders, but lets other content types pass unchecked and answers in plain text.
 */
export function guard(answer: Answer, { files = nowhere, long = nowhere }: Admissions = {}): MiddlewareHandler {
  const limitTo = (maxSize: number) => bodyLimit({ maxSize, onError: (c) => answer(c, problem('too-large')) });
  const limit = limitTo(largestBody);
  const longLimit = limitTo(largestLongBody);
  return async function guard(c, next) {
    if (readOnly.has(c.req.method)) return next();
    if (!isOurOwn(c)) return answer(c, problem('foreign-origin'));
    const type = c.req.header('content-type') ?? '';
    const isForm = formType.test(type) || (fileType.test(type) && files(c.req.path));
    if (!isForm) return answer(c, problem('wrong-content-type'));
    return (long(c.req.path) ? longLimit : limit)(c, next);
  };
}

/**
 * Either header will do: browsers before 2023 do not send Sec-Fetch-Site, and behind a proxy that ends TLS the origin
 * that we see may not be the one in the address bar. A request with neither is refused.
 */
function isOurOwn(c: Context): boolean {
  if (c.req.header('sec-fetch-site') === 'same-origin') return true;
  const origin = c.req.header('origin');
  // The path of a request's URL begins right behind its origin.
  return origin !== undefined && c.req.url.startsWith(`${origin}/`);
}
