import type { Context } from 'hono';

const decoder = new TextDecoder();

/**
 * The fields of a form that the guard has let in: small, urlencoded, or multipart where a file may come along, whose
 * text then stands under its field's name. Urlencoded is read as bytes, because workerd warns of `text()` on this type;
 * bytes that are not UTF-8 become U+FFFD, which no field of ours takes.
 */
export async function formFields(c: Context): Promise<URLSearchParams> {
  try {
    if (/^multipart/i.test(c.req.header('content-type') ?? '')) return await withFiles(c);
    return new URLSearchParams(decoder.decode(await c.req.raw.arrayBuffer()));
  } catch {
    // The browser hung up halfway, or sent a form that is none: without fields it is refused.
    return new URLSearchParams();
  }
}

async function withFiles(c: Context): Promise<URLSearchParams> {
  const fields = new URLSearchParams();
  for (const [name, value] of await c.req.raw.formData()) {
    fields.append(name, typeof value === 'string' ? value : await value.text());
  }
  return fields;
}
