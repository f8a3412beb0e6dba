import type { Lang } from '../../domain/lang.ts';
import type { DebriefOption, DebriefSource } from '../../engine/debrief.ts';
import { words } from '../../i18n/index.ts';
import { DetailsDrawer } from '../details-drawer/details-drawer.tsx';

import { numbersOf } from '../sources-list/paper-sources.ts';

import { SourcesList } from '../sources-list/sources-list.tsx';
import { Terms } from '../terms/terms.tsx';
import { contentLang } from '../text/content-lang.ts';
import { Instead } from './instead.tsx';
import { Verdict } from './verdict.tsx';

interface ExplanationProps {
  readonly lang: Lang;
  readonly option: DebriefOption;
  /** Begins with the words of the choice: for where it is not plain which one is meant. */
  readonly named?: boolean;
  /** Says what the verdict means. */
  readonly full?: boolean | undefined;
  /** The sources as paper numbers them, for what is printed. */
  readonly numbered?: readonly DebriefSource[];
}

/** Why a choice is seen as it is, and what one could say instead, word for word. */
export function Explanation({ lang, option, named = false, full = false, numbered = [] }: ExplanationProps) {
  const w = words(lang).debrief;
  const { sources } = option;
  const numbers = numbersOf(sources, numbered);
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
      {option.instead && <Instead lang={lang} of={option.instead} />}
      <Terms lang={lang} terms={option.terms} />
      {sources.length > 0 && (
        <DetailsDrawer summary={w.sourcesHere(sources.length)}>
          <SourcesList lang={lang} sources={sources} />
        </DetailsDrawer>
      )}
      {numbers.length > 0 && (
        <p class="paper-only">
          {w.sources}: {numbers.join(', ')}
        </p>
      )}
    </div>
  );
}
