import * as z from 'zod/mini';
import { parseHeadKey } from '../../../src/storage/records/head.ts';
import { type Design, untouched } from './design.ts';

/*
 * The next idea: one key for each browser of an attempt, overwritten at every step with the whole journal that the
 * page carried. One writer to a key, so nothing can get lost between devices; but a browser has tabs.
 */

const metadataSchema = z.looseObject({ key: z.string() });

export const keyPerBrowser: Design = (kv) => ({
  ...untouched(kv),

  async put(key, value, options) {
    const head = parseHeadKey(key);
    if (!head) return kv.put(key, value, options);
    const metadata = { ...z.looseObject({}).parse(options.metadata), key };
    await kv.put(`p1/${head.attempt}/${head.writer}`, value, { ...options, metadata });
  },

  async list(options) {
    if (!options.prefix.startsWith('p/')) return kv.list(options);
    const page = await kv.list({ ...options, prefix: `p1${options.prefix.slice(1)}` });
    const keys = page.keys.map(({ metadata }) => {
      const { key, ...rest } = metadataSchema.parse(metadata);
      return { name: key, metadata: { ...rest, x: undefined } };
    });
    return { ...page, keys };
  },
});
