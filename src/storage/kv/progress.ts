import { err, ok, type Result } from '../../lib/result.ts';
import type { NoteSeal, ProgressStore, StoredHeads, StoreFailure } from '../ports.ts';
import { decodeHead, encodeHead, headPrefix, parseHeadKey, parseMetadata, type ReadHead } from '../records/head.ts';
import { type ListedKey, mostKeysAtOnce } from './key-value.ts';
import { listAll } from './list.ts';
import { type KvOptions, keptFor } from './options.ts';
import { withRetries } from './retry.ts';

/*
 * KV has no compare-and-set and its reads may be a minute old, so this store never reads before it writes and never
 * writes a key twice with other choices. The race that remains: two requests that put the same choices with different
 * notes within the same second; the last one's notes stay.
 */

export interface KvProgressOptions extends KvOptions {
  readonly noteSeal: NoteSeal;
}

/** Progress in Workers KV: one write a step, no read; one list (and a get for long or noted attempts) to resume. */
export function kvProgressStore(options: KvProgressOptions): ProgressStore {
  const { kv, noteSeal, pauses } = options;

  return {
    async put(head) {
      const { key, value, metadata } = await encodeHead(head, noteSeal);
      const expirationTtl = keptFor(options, head.membership);
      return withRetries(() => kv.put(key, value, { expirationTtl, metadata }), pauses);
    },

    async heads(attempt) {
      const listed = await withRetries(() => listAll(kv, headPrefix(attempt)), pauses);
      if (!listed.ok) return listed;
      const values = await valuesOf(listed.value);
      if (!values.ok) return values;
      return ok(await readAll(listed.value, values.value, noteSeal));
    },
  };

  /** Only records that say so have a value: a step without notes costs no get. */
  async function valuesOf(keys: readonly ListedKey[]): Promise<Result<Values, StoreFailure>> {
    const names = keys.filter(({ metadata }) => parseMetadata(metadata)?.x === 1).map(({ name }) => name);
    const values = new Map<string, string | null>();
    for (let at = 0; at < names.length; at += mostKeysAtOnce) {
      const got = await withRetries(() => kv.get(names.slice(at, at + mostKeysAtOnce)), pauses);
      if (!got.ok) return err(got.error);
      for (const [name, value] of got.value) values.set(name, value);
    }
    return ok(values);
  }
}

type Values = ReadonlyMap<string, string | null>;

async function readAll(keys: readonly ListedKey[], values: Values, noteSeal: NoteSeal): Promise<StoredHeads> {
  const read = await Promise.all(keys.map((key) => readOne(key, values, noteSeal)));
  return {
    heads: read.flatMap((one) => (one ? [one.head] : [])),
    damaged: read.filter((one) => !one?.whole).length,
  };
}

async function readOne({ name, metadata }: ListedKey, values: Values, seal: NoteSeal): Promise<ReadHead | undefined> {
  const key = parseHeadKey(name);
  const parsed = parseMetadata(metadata);
  return key && parsed && (await decodeHead(key, name, parsed, values.get(name), seal));
}
