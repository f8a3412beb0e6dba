import type { Child } from 'hono/jsx';
import type { CaseSummary } from '../../domain/catalogue.ts';
import type { Lang } from '../../domain/lang.ts';
import { words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import { LocalText } from '../text/local-text.tsx';

interface CaseCardProps {
  readonly lang: Lang;
  readonly summary: CaseSummary;
  /** What the list around it does not say already: the role, or the module. */
  readonly context: Child;
}

/** A case as an entry in a table of contents: title, what you know beforehand, for whom and how long. */
export function CaseCard({ lang, summary, context }: CaseCardProps) {
  const w = words(lang);
  return (
    <article class="case-card">
      <h3 class="case-card__title">
        <a class="case-card__link" href={routes.brief.href(lang, { case: summary.id })}>
          <LocalText of={summary.title} lang={lang} />
        </a>
      </h3>
      <p class="case-card__brief">
        <LocalText of={summary.brief} lang={lang} />
      </p>
      <p class="case-card__facts">
        {context}, {w.about(summary.minutes)}
      </p>
    </article>
  );
}
