import type { Lang } from '../../domain/lang.ts';
import type { DebriefSource } from '../../engine/debrief.ts';
import { contentLang } from '../text/content-lang.ts';
import { SourceLine } from './source-line.tsx';

interface SourcesListProps {
  readonly lang: Lang;
  readonly sources: readonly DebriefSource[];
}

/** What an explanation stands on: the claim, where it was read, and how old it is. */
export function SourcesList({ lang, sources }: SourcesListProps) {
  return (
    <ul class="sources">
      {sources.map((source) => (
        <li>
          <span class="sources__statement" lang={contentLang(lang, source.statement.lang)}>
            {source.statement.text}{' '}
          </span>{' '}
          <SourceLine lang={lang} source={source} />
        </li>
      ))}
    </ul>
  );
}
