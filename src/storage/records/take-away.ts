import * as z from 'zod/mini';
import type { GroupId } from '../../domain/group.ts';

/* How a take-away line is written down: docs/storage-schema.md, prefix `t/`. All of it is metadata: a list reads it. */

/** Version 1. */
const schema = z.object({
  v: z.literal(1),
  /** The line, sealed about its key. */
  n: z.string(),
});

/** What every line of a group begins with. */
export const takeAwayPrefix = (group: GroupId): string => `t/${group}/`;
/** `name` says neither who nor which attempt: a MAC of the attempt. */
export const takeAwayKey = (group: GroupId, name: string): string => takeAwayPrefix(group) + name;

export const encodeTakeAway = (sealed: string): unknown => ({ v: 1, n: sealed });

/** The sealed line of a record; nothing when the record is not one of ours. */
export const decodeTakeAway = (metadata: unknown): string | undefined => z.safeParse(schema, metadata).data?.n;
