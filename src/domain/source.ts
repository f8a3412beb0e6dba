import type { Text } from './lang.ts';

/** A claim with where it was read, and how old it is. */
export interface Source {
  readonly statement: Text;
  readonly title: string;
  readonly publisher: string;
  readonly year: string;
  readonly url: string;
  /** The date on which the claim held, as precisely as the source gives it. */
  readonly asOf: string;
  /** It changes often: whoever reads it should check the current rule. */
  readonly volatile: boolean;
}
