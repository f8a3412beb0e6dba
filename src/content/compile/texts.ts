import type { Text } from '../../domain/lang.ts';
import type { Uses } from '../../domain/term.ts';
import type { Program } from '../../engine/program.ts';
import type { Path } from '../reporter.ts';
import type { Translation } from '../translate/translation.ts';
import type { Glossary } from './glossary.ts';

/** Turns the Dutch of a file into the texts of a program: with their translations, and the terms that they use. */
export class Texts {
  readonly #translation: Translation;
  readonly #glossary: Glossary;
  readonly #used = new Set<string>();

  constructor(translation: Translation, glossary: Glossary) {
    this.#translation = translation;
    this.#glossary = glossary;
  }

  /** The text that stands at a path of the file. */
  say(nl: string, path: Path): Text {
    return this.#translation.text(nl, path);
  }

  /** The same for a key of the file that may be left out. */
  maybe<K extends string>(key: K, nl: string | undefined, path: Path): { readonly [P in K]?: Text } {
    const named: { [P in K]?: Text } = {};
    if (nl !== undefined) named[key] = this.say(nl, [...path, key]);
    return named;
  }

  /** The terms in some texts, under the name that the program keeps them by. */
  uses<K extends 'terms' | 'explained'>(key: K, ...texts: readonly (Text | undefined)[]): { readonly [P in K]?: Uses } {
    const uses = this.#glossary.usedIn(...texts);
    for (const ids of Object.values(uses ?? {})) for (const id of ids) this.#used.add(id);
    const named: { [P in K]?: Uses } = {};
    if (uses) named[key] = uses;
    return named;
  }

  /** The terms that were found, for a program to carry along. */
  get terms(): Pick<Program, 'terms'> {
    const terms = [...this.#used].sort().flatMap((id) => {
      const term = this.#glossary.term(id);
      return term ? [[id, term] as const] : [];
    });
    return terms.length > 0 ? { terms: Object.fromEntries(terms) } : {};
  }
}
