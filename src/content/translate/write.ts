import { Document } from 'yaml';
import type { EntryFile, Translated } from '../schema/translation.ts';
import { type Match, translatedFrom } from './match.ts';
import type { TranslationState } from './overlays.ts';

/** How the file begins, so that an editor knows what may stand in it. */
const schema = (path: string): string =>
  ` yaml-language-server: $schema=${'../'.repeat(path.split('/').length - 1)}docs/schema/translation.schema.json`;

/**
 * The text of an overlay as it should be: every text of the source in its order, with what was translated already. A
 * translation of Dutch that has changed keeps that older Dutch at its side, as `was`, until the translator removes it.
 */
export function overlayText({ overlay, lang, matches }: TranslationState): string {
  const document = new Document({ format: 1 });
  document.commentBefore = schema(overlay);
  for (const one of matches) {
    const isListed = typeof one.path.at(-1) === 'number';
    const entry = document.createNode(entryOf(one, lang));
    if (!isListed) document.setIn(one.path, entry);
    else {
      // Places in a list follow each other without holes.
      const list = one.path.slice(0, -1);
      if (!document.hasIn(list)) document.setIn(list, document.createNode([]));
      document.addIn(list, entry);
    }
  }
  return document.toString({ lineWidth: 0, nullStr: '' }).replace(/ +$/gm, '');
}

function entryOf({ nl, standing, entry }: Match, lang: Translated): EntryFile {
  return {
    nl,
    ...(entry && standing === 'outdated' ? { was: translatedFrom(entry) } : {}),
    ...(entry?.note ? { note: entry.note } : {}),
    [lang]: entry?.[lang]?.trim() || null,
  };
}
