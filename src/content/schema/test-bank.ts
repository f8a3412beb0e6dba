import { z } from 'zod';
import { roles } from '../../domain/case.ts';
import { day, factId, id, reviewed, words } from './common.ts';

const item = z.strictObject({
  roles: z.array(z.enum(roles)).min(1).describe('Voor wie deze vraag is'),
  goal: id.describe('Welk doel van de module: een id uit `goals`'),
  stem: words.describe('De situatie en de vraag'),
  options: z.record(id, words).describe('Precies drie antwoorden, elk met een id'),
  best: id.describe('De id van het beste antwoord'),
  rationale: words.describe('Waarom dit het beste is, en de andere niet'),
  'rests-on': z.array(factId).min(1).describe('Feiten uit modules/facts.yaml'),
});

/** The items of a knowledge test: each a question with three answers, one of them the best. */
export const testFile = z
  .strictObject({
    format: z.literal(1),
    prepared: day,
    reviewed,
    expires: day,
    items: z.record(id, item),
  })
  .meta({ title: 'Kruispunt: een kennistoets' });

export type TestFile = z.infer<typeof testFile>;
export type TestItemFile = z.infer<typeof item>;
