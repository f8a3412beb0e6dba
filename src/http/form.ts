import type { Context } from 'hono';

const decoder = new TextDecoder();

/**
 * The fields of a form that the guard has let in: small and urlencoded. Read as bytes, because workerd warns of
 * `text()` on this type; bytes that are not UTF-8 become U+FFFD, which no field of ours takes.
 */
export const formFields = async (c: Context): Promise<URLSearchParams> =>
  new URLSearchParams(decoder.decode(await c.req.arrayBuffer()));
