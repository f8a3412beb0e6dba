import * as translations from '../diagnostics/translations.ts';
import type { Read } from '../files.ts';
import type { Reporter } from '../reporter.ts';
import { type OverlayFile, type Translated, translated } from '../schema/translation.ts';
import { type Match, match, translatedFrom } from './match.ts';
import type { SourceText } from './source.ts';
import { Translation } from './translation.ts';

/** How far one file has been translated into one language: what `translate` writes and `figures` counts. */
export interface TranslationState {
  /** The source, and what a command calls it. */
  readonly path: string;
  readonly name: string;
  readonly lang: Translated;
  /** Where the overlay stands, or would stand. */
  readonly overlay: string;
  readonly exists: boolean;
  readonly matches: readonly Match[];
}

const overlayOf = (path: string, lang: Translated): string => path.replace(/\.yaml$/, `.${lang}.yaml`);

/** The overlays of a project, each to be asked for by the file that it translates. */
export class Overlays {
  readonly states: TranslationState[] = [];
  readonly #overlays: ReadonlyMap<string, Read<OverlayFile>>;
  readonly #asked = new Set<string>();

  constructor(overlays: readonly Read<OverlayFile>[]) {
    this.#overlays = new Map(overlays.map((one) => [one.path, one]));
  }

  /** The translation of one file; reports what is missing, outdated or left over. */
  of(path: string, name: string, texts: readonly SourceText[], source: Reporter): Translation {
    const translation = new Translation();
    for (const lang of translated) {
      const overlay = overlayOf(path, lang);
      const found = this.#overlays.get(overlay);
      this.#asked.add(overlay);
      const { format: _, ...tree } = found?.value ?? { format: 1 };
      const { matches, stray } = match(texts, tree, lang);
      this.states.push({ path, name, lang, overlay, exists: found !== undefined, matches });
      translation.add(lang, matches);
      if (!found) source.report([], translations.untranslated, { lang, name, count: texts.length });
      else {
        for (const one of matches) lintMatch(one, lang, name, found.reporter);
        for (const place of stray) found.reporter.report(place, translations.stray, { name }, 'key');
      }
    }
    return translation;
  }

  /** Overlays of files that are not there. */
  get stray(): readonly string[] {
    return [...this.#overlays.keys()].filter((path) => !this.#asked.has(path));
  }
}

function lintMatch({ standing, nl, entry, place }: Match, lang: Translated, name: string, reporter: Reporter): void {
  if (standing === 'missing') reporter.report(place, translations.missing, { lang, name, nl }, 'key');
  if (standing !== 'outdated' || !entry) return;
  reporter.report(place, translations.outdated, { lang, name, was: translatedFrom(entry), nl }, 'key');
}
