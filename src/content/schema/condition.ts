import { z } from 'zod';
import { id } from './common.ts';

/** `scene` or `scene.choice`. */
const memory = z.string().regex(/^[a-z0-9-]{1,32}(\.[a-z0-9-]{1,32})?$/);

const oneOrMore = <T extends z.ZodType>(item: T) => z.union([item, z.array(item).min(1)]);

const range = z.strictObject({ below: z.number().optional(), 'at-least': z.number().optional() });

/** The words of the format that a meter or a fact of the case cannot be called. */
export const reserved = ['chose', 'been', 'not', 'any'] as const;

const clauses = {
  chose: oneOrMore(memory).optional().describe('Eerder gemaakt: scene.keuze, of een lijst (een ervan)'),
  been: oneOrMore(memory).optional().describe('Eerder beantwoord: een scene, of een lijst (een ervan)'),
};

/** A condition as an author writes it: all lines must hold. Other keys name meters and facts of the case. */
export interface When {
  readonly chose?: string | readonly string[] | undefined;
  readonly been?: string | readonly string[] | undefined;
  readonly not?: When | undefined;
  readonly any?: readonly When[] | undefined;
  readonly [variable: string]: unknown;
}

export const when: z.ZodType<When> = z
  .object({
    ...clauses,
    get not() {
      return when.optional();
    },
    get any() {
      return z.array(when).min(1).optional();
    },
  })
  .catchall(z.union([range, oneOrMore(id)]))
  .meta({ id: 'when', description: 'Een voorwaarde: alle regels moeten kloppen' });
