import { z } from 'zod';
import { type Lang, langs } from '../../domain/lang.ts';
import { words } from './common.ts';

/** A language that content is translated into: every one but its source. */
export type Translated = Exclude<Lang, 'nl'>;

/** The languages that overlays exist in. */
export const translated: readonly Translated[] = langs.filter((lang) => lang !== 'nl');

/** One text and its translation, side by side, so that a translator reads both and the compiler sees them part. */
const entry = z.strictObject({
  nl: words.describe('Het Nederlands waarbij deze vertaling is geschreven'),
  was: words
    .optional()
    .describe('Het Nederlands van vroeger: de vertaling hoort daar nog bij. Haal weg na het bijwerken.'),
  note: words.optional().describe('Een aantekening van de vertaler'),
  en: z.string().nullish().describe('Het Engels; leeg is nog niet vertaald'),
});

export type EntryFile = z.infer<typeof entry>;

/** Entries, grouped as the texts are in their source. */
export interface OverlayTree {
  readonly [key: string]: OverlayNode;
}
export type OverlayNode = EntryFile | readonly EntryFile[] | OverlayTree;

const node: z.ZodType<OverlayNode> = z
  .union([
    entry,
    z.array(entry),
    z.record(
      z.string(),
      z.lazy(() => node),
    ),
  ])
  .meta({ id: 'node' });

/** The file that holds the translation of another file: `<case>.en.yaml` beside `<case>.yaml`. */
export const overlayFile = z
  .object({ format: z.literal(1) })
  .catchall(node)
  .meta({ title: 'Kruispunt: een vertaling', description: 'Zie docs/case-format.md' });

export type OverlayFile = z.infer<typeof overlayFile>;

/** Whether a part of an overlay is a translation, and not a group of them. */
export const isEntry = (part: OverlayNode): part is EntryFile =>
  !Array.isArray(part) && 'nl' in part && typeof part.nl === 'string';
