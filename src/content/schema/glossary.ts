import { z } from 'zod';
import { factId, id, words } from './common.ts';

const term = z.strictObject({
  forms: z.array(words).min(1).describe('Hoe het in teksten staat; het eerste is de naam'),
  means: words.describe('Wat het is, in één zin op B1'),
  'rests-on': z.array(factId).min(1).optional().describe('Feiten uit modules/facts.yaml'),
});

/** The words that a reader may not know, each explained where it first stands on a page. */
export const glossaryFile = z.record(id, term).meta({ title: 'Kruispunt: de woordenlijst' });

export type GlossaryFile = z.infer<typeof glossaryFile>;
