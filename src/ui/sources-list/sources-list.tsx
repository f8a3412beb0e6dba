import type { Lang } from '../../domain/lang.ts';
import type { DebriefSource } from '../../engine/debrief.ts';
import { formatDate } from '../../i18n/format.ts';
import { words } from '../../i18n/index.ts';
import { ContentLink } from '../link/content-link.tsx';
import { contentLang } from '../text/content-lang.ts';

interface SourcesListProps {
  readonly lang: Lang;
  readonly sources: readonly DebriefSource[];
}

/** What an explanation stands on: the claim, where it was read, and how old it is. */
export function SourcesList({ lang, sources }: SourcesListProps) {
  const w = words(lang).source;
  return (
    <ul class="sources">
      {sources.map((source) => {
        const date = formatDate(source.asOf, lang);
        return (
          <li>
            <span class="sources__statement" lang={contentLang(lang, source.statement.lang)}>
              {source.statement.text}{' '}
            </span>{' '}
            <ContentLink url={source.url} title={source.title} /> ({w.by(source.publisher, source.year)}).{' '}
            {source.volatile ? <strong>{w.asOfVolatile(date)}</strong> : w.asOf(date)}
          </li>
        );
      })}
    </ul>
  );
}
