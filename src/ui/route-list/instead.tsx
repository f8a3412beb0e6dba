import type { Lang } from '../../domain/lang.ts';
import type { ViewText } from '../../engine/view.ts';
import { words } from '../../i18n/index.ts';
import { contentLang } from '../text/content-lang.ts';

interface InsteadProps {
  readonly lang: Lang;
  readonly of: ViewText;
}

/** What one could say instead, word for word. */
export function Instead({ lang, of }: InsteadProps) {
  return (
    <div class="instead">
      <p class="label">{words(lang).debrief.instead}</p>
      <p class="instead__words" lang={contentLang(lang, of.lang)}>
        {of.text}
      </p>
    </div>
  );
}
