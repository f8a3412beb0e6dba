import type { Lang } from '../../domain/lang.ts';
import type { DebriefOption } from '../../engine/debrief.ts';
import { words } from '../../i18n/index.ts';
import { DetailsDrawer } from '../details-drawer/details-drawer.tsx';
import { SourcesList } from '../sources-list/sources-list.tsx';
import { Terms } from '../terms/terms.tsx';
import { contentLang } from '../text/content-lang.ts';
import { Verdict } from './verdict.tsx';

interface ExplanationProps {
  readonly lang: Lang;
  readonly option: DebriefOption;
  /** Begins with the words of the choice: for where it is not plain which one is meant. */
  readonly named?: boolean;
  /** Says what the verdict means: for the choice that was made. */
  readonly full?: boolean;
  /** Folds the sources away: for where somebody wants to play on. */
  readonly folded?: boolean;
}

/** Why a choice is seen as it is, and what one could say instead, word for word. */
export function Explanation({ lang, option, named = false, full = false, folded = false }: ExplanationProps) {
  const { debrief: w, explained } = words(lang);
  return (
    <div class="explanation">
      {named && (
        <p class="route__say" lang={contentLang(lang, option.say.lang)}>
          {option.say.text}
        </p>
      )}
      {option.verdict && (
        <p>
          <Verdict lang={lang} of={option.verdict} explain={full} />
        </p>
      )}
      {option.why && <p lang={contentLang(lang, option.why.lang)}>{option.why.text}</p>}
      {option.instead && (
        <div class="instead">
          <p class="label">{w.instead}</p>
          <p class="instead__words" lang={contentLang(lang, option.instead.lang)}>
            {option.instead.text}
          </p>
        </div>
      )}
      <Terms lang={lang} terms={option.terms} />
      {option.sources.length > 0 && folded && (
        <DetailsDrawer summary={explained.sources(option.sources.length)}>
          <SourcesList lang={lang} sources={option.sources} />
        </DetailsDrawer>
      )}
      {option.sources.length > 0 && !folded && (
        <div class="explanation__sources">
          <p class="label">{w.sources}</p>
          <SourcesList lang={lang} sources={option.sources} />
        </div>
      )}
    </div>
  );
}
