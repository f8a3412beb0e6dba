import { z } from 'zod';
import type { Program } from '../../engine/program.ts';
import { id } from './common.ts';

const outline = z.looseObject({
  format: z.literal(1),
  id,
  title: z.looseObject({ nl: z.string() }),
  prepared: z.string(),
  machine: z.looseObject({ states: z.record(z.string(), z.unknown()) }),
  conditions: z.record(z.string(), z.unknown()),
  scenes: z.record(z.string(), z.looseObject({ choices: z.array(z.unknown()) })),
  endings: z.record(z.string(), z.unknown()),
});

/** A compiled program from a file. Only its outline is checked: what it says is proven by the hash that names it. */
export const programFile = z.custom<Program>((value) => outline.safeParse(value).success, 'geen gecompileerde casus');

/** A stored journal and what it led to when it was recorded. */
const goldenJournal = z.strictObject({
  /** As they stand in tokens and heads: src/engine/path.ts. */
  path: z.string(),
  measures: z.string(),
  notes: z.record(z.string(), z.string()).optional(),
  /** The ending, or the scene where it was left. */
  at: id,
  meters: z.record(z.string(), z.number()),
  facts: z.record(z.string(), z.string()),
  memory: z.array(z.string()),
  /** Digest of everything that its debrief tells; absent when it was left before an ending. */
  debrief: z.string().optional(),
});

/** What a published revision does: kept for good, and replayed on every later build. */
export const goldenFile = z.strictObject({
  format: z.literal(1),
  program: programFile,
  journals: z.array(goldenJournal).min(1),
});

export type Golden = z.infer<typeof goldenFile>;
export type GoldenJournal = z.infer<typeof goldenJournal>;
