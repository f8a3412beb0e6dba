import type { Path } from '../reporter.ts';

/**
 * One text of a source file that a translator has to write again. Its path is where it stands in the file, and where
 * its translation stands in the overlay; a number in it is a place in a list, which moves when the list does, so texts
 * of one list are found by their words.
 */
export interface SourceText {
  readonly path: Path;
  readonly nl: string;
}

/** Gathers the texts of a file in its own order. */
export class Sources {
  readonly texts: SourceText[] = [];

  /** A text that may be left out. */
  add(nl: string | undefined, ...path: Path): this {
    if (nl !== undefined) this.texts.push({ path, nl });
    return this;
  }

  /** Texts under ids of their own. */
  each(all: Readonly<Record<string, string>>, ...path: Path): this {
    for (const [id, nl] of Object.entries(all)) this.add(nl, ...path, id);
    return this;
  }

  /** A list of texts, or one text that counts as a list of one. */
  list(all: string | readonly string[] | undefined, ...path: Path): this {
    for (const [at, nl] of [all ?? []].flat().entries()) this.add(nl, ...path, at);
    return this;
  }
}
