import type { CaseSummary, ModuleSummary } from '../../domain/catalogue.ts';
import type { Lang } from '../../domain/lang.ts';
import { words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import { ButtonLink } from '../button/button.tsx';
import { CaseCard } from '../case-card/case-card.tsx';

/** A case to go on with, and why this one. */
export interface Suggestion {
  readonly summary: CaseSummary;
  readonly from: Pick<ModuleSummary, 'id' | 'title'>;
  readonly because: 'role' | 'theme' | 'other';
}

interface NextCaseProps {
  readonly lang: Lang;
  /** Nothing when this browser has begun every case. */
  readonly suggestion: Suggestion | undefined;
}

/** One case to go on with: a choice of one is made sooner than a choice of nine. */
export function NextCase({ lang, suggestion }: NextCaseProps) {
  const w = words(lang);
  if (!suggestion) return <p>{w.debrief.nextNone}</p>;
  const { summary, from, because } = suggestion;
  return (
    <>
      <p class="hint">{w.debrief.nextLead[because]}</p>
      <CaseCard lang={lang} summary={summary} theme={from.title} />
      <p class="actions">
        <ButtonLink href={routes.brief.href(lang, { case: summary.id })}>{w.debrief.nextGo}</ButtonLink>
      </p>
    </>
  );
}
