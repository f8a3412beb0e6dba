import type { Lang, Text } from '../domain/lang.ts';
import type { Uses } from '../domain/term.ts';
import type { LoadedProgram } from './program.ts';
import { speaker, type ViewText } from './text.ts';

/** A word with its meaning, ready to show. */
export interface ViewTerm {
  readonly id: string;
  readonly name: ViewText;
  readonly means: ViewText;
  readonly asOf?: string;
}

/** A text that is shown, and the terms in it. */
export type Using = readonly [text: Text | undefined, uses: Uses | undefined];

/**
 * The terms that shown texts use, each once, in the order of their first use; `known` are those that the reader has met
 * on this page already, and learns the new ones.
 */
export function termsIn(
  program: LoadedProgram,
  lang: Lang,
  texts: readonly Using[],
  known: Set<string> = new Set(),
): readonly ViewTerm[] {
  const say = speaker(lang);
  const terms: ViewTerm[] = [];
  for (const [text, uses] of texts) {
    // A text that is not translated uses the terms of its Dutch.
    for (const id of (text && uses?.[say(text).lang]) ?? []) {
      const term = program.terms?.[id];
      if (!term || known.has(id)) continue;
      known.add(id);
      const { name, means, asOf } = term;
      terms.push({ id, name: say(name), means: say(means), ...(asOf ? { asOf } : {}) });
    }
  }
  return terms;
}
