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
import { decodeMembership, encodeMembership, type GroupId } from '../../domain/group.ts';
import type { Summary } from '../ports.ts';
import { metadataRoom } from './head.ts';

/* How a summary is written down: docs/storage-schema.md, prefix `s/`. All of it is metadata, so that a list reads it. */

const keyPattern = /^s\/(open|[0-9a-z]{26})\/([0-9a-z]{26})$/;

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
  /** The membership; left out of attempts in no group. */
  g: z.optional(z.string()),
});

/** What every summary of a group begins with; `open` holds the attempts that belong to none. */
export const summaryPrefix = (group: GroupId | undefined): string => `s/${group ?? 'open'}/`;

export const summaryKey = (attempt: AttemptId, group: GroupId | undefined): string => summaryPrefix(group) + attempt;

/** The metadata of a summary: at most 1,024 bytes. */
export function encodeSummary(summary: Summary): unknown {
  const { caseId, revision, length, path, measures, ending, at, branches, membership } = summary;
  const bare = {
    ...{ v: 1, c: caseId, r: revision, n: length },
    ...(ending === undefined ? {} : { e: ending }),
    t: at,
    ...(branches > 0 ? { f: branches } : {}),
    ...(membership ? { g: encodeMembership(membership) } : {}),
  };
  const whole = { ...bare, p: path, m: measures };
  return JSON.stringify(whole).length <= metadataRoom ? whole : bare;
}

/** Reads a summary back; nothing when the record is not one of ours. */
export function decodeSummary(key: string, metadata: unknown): Summary | undefined {
  const [, group, attempt] = keyPattern.exec(key) ?? [];
  const parsed = z.safeParse(schema, metadata);
  if (!isAttemptId(attempt) || !parsed.success) return undefined;
  const { c, r, n, p, m, e, t, f, g } = parsed.data;
  const membership = g === undefined ? undefined : decodeMembership(g);
  if ((membership?.group ?? 'open') !== group) return undefined;
  return {
    ...{ attempt, caseId: c, revision: r, length: n, path: p, measures: m, at: t, branches: f },
    ...(e === undefined ? {} : { ending: e }),
    ...(membership ? { membership } : {}),
  };
}
