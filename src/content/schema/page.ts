import { z } from 'zod';
import { day, factId, id, reviewed, words } from './common.ts';
import { claim, literature } from './module.ts';

const section = z.strictObject({
  heading: words,
  text: z.array(claim).default([]).describe('Alinea’s'),
  rows: z
    .record(
      id,
      z.strictObject({
        label: words.describe('Waar deze regel over gaat: een paar woorden'),
        text: words,
        'rests-on': z.array(factId).describe('Feiten uit modules/facts.yaml; [] zegt dat er met opzet geen is'),
      }),
    )
    .default({}),
});

/** The file of a page to look something up on. */
export const pageFile = z
  .strictObject({
    format: z.literal(1),
    id,
    order: z.number().int().describe('Waar de pagina staat in de lijst: laag is vooraan'),
    title: words,
    intro: words,
    prepared: day,
    reviewed,
    expires: day,
    sections: z.record(id, section),
    literature: literature.default([]),
  })
  .meta({ title: 'Kruispunt: een pagina om iets op te zoeken' });

export type PageFile = z.infer<typeof pageFile>;
