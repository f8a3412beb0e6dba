import * as z from 'zod/mini';
import { isAttemptId, isWriterId } from '../../../src/domain/attempt.ts';
import { headKey, parseHeadKey } from '../../../src/storage/records/head.ts';
import { answersOf } from '../letters.ts';
import { type Design, untouched } from './design.ts';

/*
 * What everybody writes first: one key per attempt with the server's view of it. A step gets the record, appends the
 * answer and puts it back. It needs a store that reads what was written, which KV is not.
 */

const recordSchema = z.object({ writer: z.string(), metadata: z.looseObject({ r: z.string(), c: z.string() }) });
const metadataSchema = z.looseObject({ r: z.string(), c: z.string() });

export const readModifyWrite: Design = (kv) => {
  const nameOf = (attempt: string): string => `n/${attempt}`;
  const record = async (attempt: string) => {
    const value = (await kv.get([nameOf(attempt)])).get(nameOf(attempt)) ?? undefined;
    return value === undefined ? undefined : recordSchema.parse(JSON.parse(value));
  };
  return {
    ...untouched(kv),

    async put(key, value, options) {
      const head = parseHeadKey(key);
      if (!head) return kv.put(key, value, options);
      const metadata = metadataSchema.parse(options.metadata);
      const before = await record(head.attempt);
      const c = (before?.metadata.c ?? '') + (answersOf(metadata.c).at(-1) ?? '');
      const after = { writer: head.writer, metadata: { ...metadata, c } };
      await kv.put(nameOf(head.attempt), JSON.stringify(after), { ...options, metadata: {} });
    },

    async list(options) {
      const attempt = /^p\/([0-9a-z]{26})\/$/.exec(options.prefix)?.[1];
      if (!isAttemptId(attempt)) return kv.list(options);
      const known = await record(attempt);
      if (!known || !isWriterId(known.writer)) return { keys: [], list_complete: true };
      const { r: revision, c: path } = known.metadata;
      const length = answersOf(path).length;
      const name = await headKey({ attempt, length, writer: known.writer, revision, path, resolved: 0 });
      return { keys: [{ name, metadata: { ...known.metadata, x: undefined } }], list_complete: true };
    },
  };
};
