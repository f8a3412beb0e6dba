import type { Context } from 'hono';

const decoder = new TextDecoder();

/**
 * The fields of a form that the guard has let in: small and urlencoded. Read as bytes, because workerd warns of
 * `text()` on this type; bytes that are not UTF-8 become U+FFFD, which no field of ours takes.
 */
export async function formFields(c: Context): Promise<URLSearchParams> {
  try {
    return new URLSearchParams(decoder.decode(await c.req.raw.arrayBuffer()));
  } catch {
    // The browser hung up halfway: a form without fields is refused, and nobody waits for the answer.
    return new URLSearchParams();
  }
}
