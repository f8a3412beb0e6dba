import type { Lang } from '../../domain/lang.ts';
import type { ViewText } from '../../engine/view.ts';
import { contentLang } from './content-lang.ts';

/** A text in the middle of others, marked where it is in another language than the page. */
export function Written({ of, lang }: { readonly of: ViewText; readonly lang: Lang }) {
  const own = contentLang(lang, of.lang);
  return own ? <span lang={own}>{of.text}</span> : of.text;
}
