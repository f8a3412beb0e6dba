import type { Text } from '../../domain/lang.ts';
import type { Path } from '../reporter.ts';
import type { Translated } from '../schema/translation.ts';
import type { Match } from './match.ts';

const keyOf = (path: Path): string => path.join('/');

/**
 * The translations of one file that are up to date. A text whose translation is missing, or was made for other Dutch,
 * stays Dutch: an old translation may say what is no longer meant.
 */
export class Translation {
  readonly #words = new Map<string, Text>();

  add(lang: Translated, matches: readonly Match[]): void {
    for (const { path, nl, standing, entry } of matches) {
      const words = entry?.[lang]?.trim();
      if (standing !== 'current' || !words) continue;
      this.#words.set(keyOf(path), { ...(this.#words.get(keyOf(path)) ?? { nl }), [lang]: words });
    }
  }

  /** The text that stands at a path of the source, in every language that it is in. */
  text(nl: string, path: Path): Text {
    return this.#words.get(keyOf(path)) ?? { nl };
  }

  /** A list of texts. */
  texts(all: readonly string[], path: Path): readonly Text[] {
    return all.map((nl, at) => this.text(nl, [...path, at]));
  }
}
