import type { Lang, Text } from './lang.ts';

/** A word that a reader may not know. */
export interface Term {
  readonly name: Text;
  readonly means: Text;
  /** Set where the meaning rests on what changes often: the date on which it was so. */
  readonly asOf?: string;
}

/** The terms that a text uses in each language, by id, in the order in which they stand there. */
export type Uses = { readonly [L in Lang]?: readonly string[] };
