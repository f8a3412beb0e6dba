import type { Lang, Text } from '../../domain/lang.ts';
import { langOfText, textIn } from '../../i18n/index.ts';

/** A content text; marked as Dutch where it stands untranslated on a page in another language. */
export function LocalText({ of, lang }: { readonly of: Text; readonly lang: Lang }) {
  const written = langOfText(of, lang);
  return written === lang ? textIn(of, lang) : <span lang={written}>{textIn(of, lang)}</span>;
}
