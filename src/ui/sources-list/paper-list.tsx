import type { Lang } from '../../domain/lang.ts';
import type { DebriefSource } from '../../engine/debrief.ts';
import { words } from '../../i18n/index.ts';
import { SourceLine } from './source-line.tsx';

interface PaperListProps {
  readonly lang: Lang;
  readonly sources: readonly DebriefSource[];
}

/** The numbered works at the end of a printed debrief. */
export function PaperList({ lang, sources }: PaperListProps) {
  return (
    <section class="contents paper-only">
      <h2>{words(lang).debrief.sources}</h2>
      <ol class="paper-list">
        {sources.map((source) => (
          <li>
            <SourceLine lang={lang} source={source} />
          </li>
        ))}
      </ol>
    </section>
  );
}
