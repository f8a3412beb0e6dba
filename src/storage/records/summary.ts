import * as z from 'zod/mini';
import {
  type AttemptId,
  caseIdPattern,
  choiceIdPattern,
  isAttemptId,
  longestMeasures,
  longestPath,
  revisionPattern,
} from '../../domain/attempt.ts';
import type { Summary } from '../ports.ts';
import { metadataRoom } from './head.ts';

/* How a summary is written down: docs/storage-schema.md, prefix `s/`. All of it is metadata, so that a list reads it. */

const keyPattern = /^s\/open\/([0-9a-z]{26})$/;

/** Version 1. */
const schema = z.object({
  v: z.literal(1),
  c: z.string().check(z.regex(caseIdPattern)),
  r: z.string().check(z.regex(revisionPattern)),
  n: z.int().check(z.nonnegative()),
  /** Left out, both, when they do not fit: such an attempt counts, but not in the figures of a decision. */
  p: z._default(z.string().check(z.maxLength(longestPath)), ''),
  m: z._default(z.string().check(z.maxLength(longestMeasures)), ''),
  e: z.optional(z.string().check(z.regex(choiceIdPattern))),
  t: z.int().check(z.nonnegative()),
  f: z._default(z.int().check(z.nonnegative()), 0),
});

/** Attempts that belong to no group. */
export const summaryKey = (attempt: AttemptId): string => `s/open/${attempt}`;

/** The metadata of a summary: at most 1,024 bytes. */
export function encodeSummary({ caseId, revision, length, path, measures, ending, at, branches }: Summary): unknown {
  const bare = {
    ...{ v: 1, c: caseId, r: revision, n: length },
    ...(ending === undefined ? {} : { e: ending }),
    t: at,
    ...(branches > 0 ? { f: branches } : {}),
  };
  const whole = { ...bare, p: path, m: measures };
  return JSON.stringify(whole).length <= metadataRoom ? whole : bare;
}

/** Reads a summary back; nothing when the record is not one of ours. */
export function decodeSummary(key: string, metadata: unknown): Summary | undefined {
  const [, attempt] = keyPattern.exec(key) ?? [];
  const parsed = z.safeParse(schema, metadata);
  if (!isAttemptId(attempt) || !parsed.success) return undefined;
  const { c, r, n, p, m, e, t, f } = parsed.data;
  return {
    ...{ attempt, caseId: c, revision: r, length: n, path: p, measures: m, at: t, branches: f },
    ...(e === undefined ? {} : { ending: e }),
  };
}
