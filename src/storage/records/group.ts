import * as z from 'zod/mini';
import { caseIdPattern } from '../../domain/attempt.ts';
import { roles } from '../../domain/case.ts';
import {
  explainTimes,
  type Group,
  type GroupId,
  largestMinimum,
  longestGroupNote,
  mostCasesInGroup,
  smallestMinimum,
} from '../../domain/group.ts';
import { langs } from '../../domain/lang.ts';
import { localLimits } from '../../domain/local-card.ts';
import { parseJson } from '../../lib/parse-json.ts';

/* How a group is written down: docs/storage-schema.md, prefix `as/`. All of it stands in the value. */

const text = (most: number) => z.string().check(z.maxLength(most));
const count = z.int().check(z.nonnegative());

const settingsSchema = z.object({
  explain: z.enum(explainTimes),
  certainty: z.boolean(),
  lang: z.exactOptional(z.enum(langs)),
  role: z.exactOptional(z.enum(roles)),
  pseudonyms: z.boolean(),
  minimum: z.int().check(z.gte(smallestMinimum), z.lte(largestMinimum)),
  endsOn: z.exactOptional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
  keepDays: z.int().check(z.positive()),
  note: text(longestGroupNote),
  card: z.record(
    z.string().check(z.regex(caseIdPattern)),
    z.object({
      name: z.exactOptional(text(localLimits.name)),
      phone: z.exactOptional(text(localLimits.phone)),
      habit: z.exactOptional(text(localLimits.habit)),
    }),
  ),
});

/** Version 1. */
const schema = z.object({
  v: z.literal(1),
  cases: z.array(z.string().check(z.regex(caseIdPattern))).check(z.maxLength(mostCasesInGroup)),
  settings: settingsSchema,
  epochs: z.object({ join: count, manage: count, code: count }),
  createdAt: count,
  codedAt: z.exactOptional(count),
  closed: z.boolean(),
  erasedAt: z.exactOptional(count),
});

export const groupKey = (group: GroupId): string => `as/${group}`;
export const joinCodeKey = (name: string): string => `j/${name}`;

/** The value of a group. */
export function encodeGroup({ id: _, ...group }: Group): string {
  return JSON.stringify({ v: 1, ...group });
}

/** Reads a group back; nothing when the record is not one of ours. */
export function decodeGroup(id: GroupId, value: string): Group | undefined {
  const { success, data } = z.safeParse(schema, parseJson(value));
  if (!success) return undefined;
  const { v: _, ...group } = data;
  return { id, ...group };
}
