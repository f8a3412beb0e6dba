import type { Lang } from '../../domain/lang.ts';
import type { DebriefOption } from '../../engine/debrief.ts';
import { words } from '../../i18n/index.ts';
import { afterFirstSentence } from '../../lib/sentence.ts';
import { DetailsDrawer } from '../details-drawer/details-drawer.tsx';
import { Instead } from '../route-list/instead.tsx';
import { Verdict } from '../route-list/verdict.tsx';
import { SourcesList } from '../sources-list/sources-list.tsx';
import { Terms } from '../terms/terms.tsx';
import { contentLang } from '../text/content-lang.ts';

interface ExplainedProps {
  readonly lang: Lang;
  /** What was chosen just now. */
  readonly options: readonly DebriefOption[];
}

/** How we see the choice that was just made: beside the story, after what it did, and before what comes next. */
export function Explained({ lang, options }: ExplainedProps) {
  return (
    <section class="explained">
      <h2 class="label">{words(lang).explained.label}</h2>
      {options.map((option) => (
        <InShort lang={lang} option={option} named={options.length > 1} />
      ))}
    </section>
  );
}

interface InShortProps {
  readonly lang: Lang;
  readonly option: DebriefOption;
  readonly named: boolean;
}

/** The verdict, the heart of the reason and what one can say; the story goes on, so the rest is folded away. */
function InShort({ lang, option, named }: InShortProps) {
  const { say, verdict, why, instead, terms, sources } = option;
  const { explained, verdictMeaning } = words(lang);
  const [heart, rest] = why ? afterFirstSentence(why.text) : ['', ''];
  const own = why && contentLang(lang, why.lang);
  return (
    <div class="explanation">
      {named && (
        <p class="route__say" lang={contentLang(lang, say.lang)}>
          {say.text}
        </p>
      )}
      {verdict && (
        <p>
          <Verdict lang={lang} of={verdict} />
        </p>
      )}
      {heart && <p lang={own}>{heart}</p>}
      {instead && <Instead lang={lang} of={instead} />}
      {(verdict || rest || terms.length + sources.length > 0) && (
        <DetailsDrawer summary={explained.why}>
          {verdict && <p>{verdictMeaning[verdict]}</p>}
          {rest && <p lang={own}>{rest}</p>}
          <Terms lang={lang} terms={terms} />
          {sources.length > 0 && <SourcesList lang={lang} sources={sources} />}
        </DetailsDrawer>
      )}
    </div>
  );
}
