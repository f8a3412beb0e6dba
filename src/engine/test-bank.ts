import type { Role } from '../domain/case.ts';
import type { Text } from '../domain/lang.ts';
import type { Source } from '../domain/source.ts';
import type { Term, Uses } from '../domain/term.ts';

/**
 * A compiled knowledge test: the bank that items are drawn from, addressed by the hash of its canonical JSON as a
 * program is. Nothing here says how a test is taken.
 */
export interface TestBank {
  /** Version of this layout; a reader refuses what it does not know. */
  readonly format: 1;
  readonly module: string;
  readonly items: readonly TestItem[];
  readonly sources: Readonly<Record<string, Source>>;
  readonly terms?: Readonly<Record<string, Term>>;
}

export interface TestItem {
  readonly id: string;
  readonly roles: readonly Role[];
  /** The id of a goal of the module. */
  readonly goal: string;
  readonly stem: Text;
  readonly options: readonly { readonly id: string; readonly say: Text }[];
  readonly best: string;
  readonly rationale: Text;
  readonly restsOn: readonly string[];
  /** In the question and its options. */
  readonly terms?: Uses;
  /** In the rationale. */
  readonly explained?: Uses;
}
