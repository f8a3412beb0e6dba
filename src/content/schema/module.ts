import { z } from 'zod';
import { date, day, factId, id, link, reviewed, words } from './common.ts';

/** Works to read on, by the titles that they have. */
export const literature = z.array(z.strictObject({ title: words, url: link }));

/** A line that states something, with the facts that it rests on. */
export const claim = z.union([
  words,
  z.strictObject({ text: words, 'rests-on': z.array(factId).min(1).describe('Feiten uit modules/facts.yaml') }),
]);
export type ClaimFile = z.infer<typeof claim>;

/** The words of a claim, however it is written. */
export const textOf = (of: ClaimFile): string => (typeof of === 'string' ? of : of.text);

/** The file of a module. */
export const moduleFile = z
  .strictObject({
    format: z.literal(1),
    id,
    title: words,
    summary: words,
    'for-whom': words.describe('Voor wie: in één zin'),
    minutes: z.number().int().min(5).describe('Hoelang het duurt: een casus, de nabespreking en het spiekbriefje'),
    prepared: day,
    reviewed,
    expires: day,
    goals: z
      .record(id, words)
      .refine((goals) => Object.keys(goals).length > 0)
      .describe('Wat je na afloop kunt, elk met een id'),
    literature,
    disclosure: words.describe('Wie het maakte, wie betaalde, wie het nakeek'),
    'cheat-sheet': z.array(claim).min(1).max(12).describe('Het spiekbriefje: een scherm, en één bladzijde op papier'),
  })
  .meta({ title: 'Kruispunt: een module' });

/** How a fact was checked. `unverified` facts may stand in the register, but no case may rest on one. */
export const confidences = ['verified-in-source-document', 'verified-in-page', 'unverified'] as const;

const fact = z.strictObject({
  nl: words,
  en: words,
  source: z.strictObject({ title: words, publisher: words, year: z.string(), url: link }),
  'as-of': date.describe('De dag, maand of het jaar waarop dit zo was'),
  confidence: z.enum(confidences),
  volatile: z.boolean().describe('Verandert vaak: bedragen, regels, nummers'),
  checked: day,
  'review-by': day,
});

/** The register of claims. */
export const factsFile = z
  .strictObject({ facts: z.record(factId, fact) })
  .meta({ title: 'Kruispunt: het feitenregister' });
export type FactFile = z.infer<typeof fact>;

/** The competencies that cases give evidence of. */
export const competenciesFile = z
  .record(
    id,
    z.strictObject({
      name: words,
      means: words.describe('Wat je dan weet en doet'),
      'rests-on': z.array(factId).optional().describe('Feiten uit modules/facts.yaml'),
    }),
  )
  .meta({ title: 'Kruispunt: de competenties' });
export type CompetenciesFile = z.infer<typeof competenciesFile>;

/** A route as a test that an author can read. */
export const walkFile = z
  .strictObject({
    case: id,
    about: words,
    picks: z.array(z.record(id, z.union([id, z.array(id).min(1), z.number().int()]))).min(1),
    ending: id,
  })
  .meta({ title: 'Kruispunt: een route' });

export type ModuleFile = z.infer<typeof moduleFile>;
export type WalkFile = z.infer<typeof walkFile>;
