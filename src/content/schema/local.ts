import { z } from 'zod';
import { id, words } from './common.ts';

const slot = z.strictObject({
  label: words.describe('Hoe de regel heet, in een paar woorden'),
  ask: words.describe('Wat een groep hier invult, als vraag; zonder kaart zoekt de leerling het op'),
  example: words.describe('Hoe een gewoonte hier kan luiden: staat in het lege veld'),
});

/** The slots of the local card: what a group may fill in about its own region. */
export const localFile = z.record(id, slot).meta({ title: 'Kruispunt: de lokale kaart' });

export type LocalFile = z.infer<typeof localFile>;
