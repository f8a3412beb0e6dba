import type { Lang } from '../../domain/lang.ts';
import type { Source } from '../../domain/source.ts';
import { formatDate } from '../../i18n/format.ts';
import { words } from '../../i18n/index.ts';
import { ContentLink } from '../link/content-link.tsx';

interface SourceLineProps {
  readonly lang: Lang;
  readonly source: Omit<Source, 'statement'>;
}

/** Where something was read, and how old it is; what changes often says so. */
export function SourceLine({ lang, source }: SourceLineProps) {
  const w = words(lang).source;
  const { url, title, publisher, year, asOf, volatile } = source;
  const date = formatDate(asOf, lang);
  return (
    <>
      <ContentLink url={url} title={title} /> ({w.by(publisher, year)}).{' '}
      {volatile ? <strong>{w.asOfVolatile(date)}</strong> : w.asOf(date)}
    </>
  );
}
