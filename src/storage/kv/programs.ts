import { hashOfText } from '../../lib/hash.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { Damaged, ProgramStore, StoreFailure } from '../ports.ts';
import { programKey } from '../records/program.ts';
import type { KeyValue } from './key-value.ts';
import { type Pauses, withRetries } from './retry.ts';

/*
 * A program is named by its content, so two writers of one key write the same and nothing can be overwritten. KV keeps a
 * miss in mind as long as a hit: whoever reads with a long cacheTtl before a program is written would go on missing it
 * for a day. A miss is therefore never believed before it was asked again with a short one.
 */

export interface KvProgramOptions {
  /** The binding `PROGRESS`. */
  readonly kv: KeyValue;
  readonly pauses: Pauses;
}

/** Seconds that a location may answer from its own memory: what is here never changes. */
const forGood = 86_400;
/** KV's own default: what is asked with this is no older than a minute. */
const aMinute = 60;

/** Programs in Workers KV: one read in an isolate's life, one write in a program's. */
export function kvProgramStore({ kv, pauses }: KvProgramOptions): ProgramStore {
  return {
    async get(revision) {
      const remembered = await read(revision, forGood);
      const isHere = remembered.ok && remembered.value !== undefined;
      return isHere ? remembered : read(revision, aMinute);
    },

    async keep(revision, text) {
      const known = await read(revision, aMinute);
      if (known.ok && known.value !== undefined) return ok(undefined);
      if (!known.ok && known.error.reason !== 'damaged') return err(known.error);
      return withRetries(() => kv.put(programKey(revision), text, {}), pauses);
    },
  };

  async function read(revision: string, cacheTtl: number): Promise<Result<string | undefined, StoreFailure | Damaged>> {
    const key = programKey(revision);
    const got = await withRetries(() => kv.get([key], { cacheTtl }), pauses);
    if (!got.ok) return got;
    const text = got.value.get(key) ?? undefined;
    if (text === undefined || (await hashOfText(text)) === revision) return ok(text);
    return err({ reason: 'damaged', detail: `${key} holds ${text.length} characters of something else` });
  }
}
