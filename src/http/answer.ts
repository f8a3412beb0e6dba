import { securityHeaders } from './headers.ts';

/*
 * Every answer of the Worker is made here, so that none can lack its headers. Each kind has its set made once: copying
 * a set costs a fraction of setting one header after the other, and this is the hot path.
 */

/** Answers are about one learner at one moment: nobody keeps them. */
const always: readonly (readonly [string, string])[] = [...securityHeaders, ['Cache-Control', 'no-store']];
const setOf = (...more: readonly (readonly [string, string])[]): Headers =>
  new Headers([...always, ...more].map(([name, value]): [string, string] => [name, value]));

const pageHeaders = setOf(['Content-Type', 'text/html; charset=UTF-8']);
const jsonHeaders = setOf(['Content-Type', 'application/json']);
const bareHeaders = setOf();

/** What Hono's JSX gives. */
interface Markup {
  toString(): string | Promise<string>;
}

/** A page: markup to render, or a text that was rendered before; and the cookies that go with it. */
export async function page(content: Markup, status = 200, cookies: readonly string[] = []): Promise<Response> {
  return withCookies(new Response(await content.toString(), { status, headers: pageHeaders }), cookies);
}

/** A file to keep, under a name of its own. */
export function file(content: string, name: string, type: string, cookies: readonly string[] = []): Response {
  return withCookies(asFile(new Response(content, { headers: bareHeaders }), name, type), cookies);
}

/** The same for a file that is written while it is sent; it breaks off, and the download fails, where `parts` throws. */
export function streamed(parts: AsyncIterable<Uint8Array>, name: string, type: string): Response {
  const iterator = parts[Symbol.asyncIterator]();
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await iterator.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    async cancel() {
      await iterator.return?.();
    },
  });
  return asFile(new Response(body, { headers: bareHeaders }), name, type);
}

function asFile(response: Response, name: string, type: string): Response {
  response.headers.set('Content-Type', `${type}; charset=UTF-8`);
  response.headers.set('Content-Disposition', `attachment; filename="${name}"`);
  return response;
}

function withCookies(response: Response, cookies: readonly string[]): Response {
  for (const cookie of cookies) response.headers.append('Set-Cookie', cookie);
  return response;
}

/** 303 See Other (RFC 9110 §15.4.4): what a form is answered with, and where the cookies go. */
export function seeOther(location: string, cookies: readonly string[] = []): Response {
  // The response copies the set, so what is added stays with it.
  const response = new Response(null, { status: 303, headers: bareHeaders });
  response.headers.set('Location', location);
  return withCookies(response, cookies);
}

/** For machines. */
export const json = (value: unknown): Response => new Response(JSON.stringify(value), { headers: jsonHeaders });
