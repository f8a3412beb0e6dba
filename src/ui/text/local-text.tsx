import type { Lang, Text } from '../../domain/lang.ts';
import { langOfText, textIn } from '../../i18n/index.ts';
import { Written } from './written.tsx';

/** A content text; marked as Dutch where it stands untranslated on a page in another language. */
export function LocalText({ of, lang }: { readonly of: Text; readonly lang: Lang }) {
  return <Written of={{ text: textIn(of, lang), lang: langOfText(of, lang) }} lang={lang} />;
}
