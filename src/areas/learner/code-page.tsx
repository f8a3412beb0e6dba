import type { Lang } from '../../domain/lang.ts';
import { words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import { ButtonLink } from '../../ui/button/button.tsx';
import { type Assets, Document } from '../../ui/document/document.tsx';
import { ResumeCode } from '../../ui/elsewhere/resume-code.tsx';

export interface CodePageProps {
  readonly lang: Lang;
  readonly assets: Assets;
  readonly attempt: string;
  /** In groups of four, and as it stands in an address. */
  readonly grouped: string;
  readonly code: string;
  /** Where this site is, as the browser sees it. */
  readonly origin: string;
  readonly days: number;
}

/** A code to go on elsewhere: to scan, to open or to type. */
export function CodePage({ lang, assets, attempt, grouped, code, origin, days }: CodePageProps) {
  const w = words(lang).elsewhere;
  const typed = (origin + routes.resume.href(lang)).replace(/^https?:\/\//, '');
  return (
    <Document lang={lang} assets={assets} path={routes.code.href(lang, { attempt })} title={w.title} unlisted>
      <div class="title-page">
        <h1 class="title-page__heading" tabindex={-1}>
          {w.title}
        </h1>
        <p class="lead">{w.lead}</p>
      </div>
      <div class="contents">
        <ResumeCode lang={lang} code={grouped} link={origin + routes.resumeWith.href(lang, { code })} address={typed} />
        <p>{w.keep(days)}</p>
        <p class="hint">{w.minute}</p>
        <p class="actions">
          <ButtonLink href={routes.attempt.href(lang, { attempt })}>{w.back}</ButtonLink>
        </p>
      </div>
    </Document>
  );
}
