import { z } from 'zod';

/** Ids are the author's: lower case, digits and hyphens, at most 32 characters; stored, so never renamed lightly. */
export const id = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]{0,31}$/)
  .meta({ description: 'a-z, 0-9 en -, hoogstens 32 tekens' });

/** The id of a fact in the register: as an id, but longer, since it says what it claims. */
export const factId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/);

/** Words that a learner reads; never empty. */
export const words = z.string().trim().min(1);

/** A calendar day, YYYY-MM-DD. */
export const day = z.iso.date();

/** A day, month or year, as precisely as a source gives it. */
export const date = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

/** Who from outside has read it, when, and agreed to be named. Left empty until somebody did. */
export const reviewed = z
  .strictObject({ on: day, by: z.array(words).min(1) })
  .nullish()
  .describe('Leeg tot iemand van buiten het heeft beoordeeld en genoemd wil worden (docs/review.md)');

/** Slots of the local card, from modules/local.yaml. */
export const localSlots = z.array(id).min(1).optional().describe('Regels van de lokale kaart, uit modules/local.yaml');

/** A link to a source: https only, so that no content can carry another scheme. */
export const link = z.url({ protocol: /^https$/ });
