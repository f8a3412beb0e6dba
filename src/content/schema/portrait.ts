import { z } from 'zod';
import { beards, cloths, faces, glasses, hairs, heads, namesOf, skins } from '../portraits/words.ts';

export const face = z.enum(namesOf(faces));

/** How somebody looks: words of src/content/portraits/words.ts. */
export const portrait = z.strictObject({
  head: z.enum(namesOf(heads)).describe('Haar, of wat er op het hoofd is'),
  skin: z.enum(namesOf(skins)),
  hair: z.enum(namesOf(hairs)).default('zwart').describe('Kleur van haar en baard'),
  clothes: z.enum(namesOf(cloths)).describe('Kleur van de kleren, en van een muts, tulband of strik'),
  scarf: z.enum(namesOf(cloths)).optional().describe('Kleur van een hoofddoek; zonder is dat die van de kleren'),
  beard: z.enum(namesOf(beards)).optional(),
  glasses: z.enum(namesOf(glasses)).optional(),
  face: face.default('rustig').describe('Hoe dit gezicht meestal staat'),
});

export type Portrait = z.output<typeof portrait>;
export type Face = z.output<typeof face>;
