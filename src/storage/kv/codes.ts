import * as z from 'zod/mini';
import { codeDays, isAttemptId, revisionPattern } from '../../domain/attempt.ts';
import { decodeMembership, encodeMembership } from '../../domain/group.ts';
import { parseJson } from '../../lib/parse-json.ts';
import { ok } from '../../lib/result.ts';
import type { CodeStore } from '../ports.ts';
import { type KvOptions, secondsOf } from './options.ts';
import { withRetries } from './retry.ts';

/*
 * docs/storage-schema.md, prefix `c/`. The name is a MAC of the code: who reads the store learns no code. The same code
 * always writes the same record, so there is no race.
 */

export const codeKey = (name: string): string => `c/${name}`;

const schema = z.object({
  v: z.literal(1),
  a: z.string().check(z.refine(isAttemptId)),
  r: z.string().check(z.regex(revisionPattern)),
  /** The membership; left out of attempts in no group. */
  g: z.optional(z.string()),
});

/** Resume codes in Workers KV: one write to make one, one bulk read to use one. */
export function kvCodeStore({ kv, retentionDays, pauses }: KvOptions): CodeStore {
  const expirationTtl = secondsOf(Math.min(codeDays, retentionDays));
  return {
    put: (name, { attempt, revision, membership }) => {
      const grouped = membership ? { g: encodeMembership(membership) } : {};
      const value = JSON.stringify({ v: 1, a: attempt, r: revision, ...grouped });
      return withRetries(() => kv.put(codeKey(name), value, { expirationTtl, metadata: { v: 1 } }), pauses);
    },
    async find(names) {
      const read = await withRetries(() => kv.get(names.map(codeKey)), pauses);
      if (!read.ok) return read;
      for (const value of read.value.values()) {
        const { a, r, g = '' } = z.safeParse(schema, parseJson(value ?? '')).data ?? {};
        if (!isAttemptId(a) || r === undefined) continue;
        const membership = decodeMembership(g);
        return ok({ attempt: a, revision: r, ...(membership ? { membership } : {}) });
      }
      return ok(undefined);
    },
  };
}
