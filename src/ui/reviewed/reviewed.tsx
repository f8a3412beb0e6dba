import type { Dates } from '../../domain/catalogue.ts';
import type { Lang } from '../../domain/lang.ts';
import { formatDate } from '../../i18n/format.ts';
import { words } from '../../i18n/index.ts';

interface ReviewedProps {
  readonly lang: Lang;
  readonly of: Pick<Dates, 'prepared' | 'reviewed'>;
}

/** Whether anybody from outside has looked at this: nobody did, until they are named. */
export function Reviewed({ lang, of: { prepared, reviewed } }: ReviewedProps) {
  const w = words(lang).review;
  return (
    <>
      {reviewed ? w.by(formatDate(reviewed.on, lang), reviewed.by) : w.not} {w.prepared(formatDate(prepared, lang))}
    </>
  );
}
