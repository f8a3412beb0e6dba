import type { CaseSummary, ModuleSummary } from '../../domain/catalogue.ts';
import type { Lang } from '../../domain/lang.ts';
import { formatDate } from '../../i18n/format.ts';
import { textIn, words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import { Button } from '../../ui/button/button.tsx';
import { type Assets, Document } from '../../ui/document/document.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { FirstMet } from '../../ui/portrait/first-met.tsx';
import { Reviewed } from '../../ui/reviewed/reviewed.tsx';
import { Copy, Share } from '../../ui/share/share.tsx';
import { LocalText } from '../../ui/text/local-text.tsx';

export interface BriefPageProps {
  readonly lang: Lang;
  readonly assets: Assets;
  readonly summary: CaseSummary;
  readonly learningModule: ModuleSummary;
  readonly token: string;
  readonly origin: string;
  readonly retentionDays: number;
  /** The case is past the date on which it should have been read again. */
  readonly expired?: boolean;
}

/** What you know before you begin, and one button. */
export function BriefPage({
  lang,
  assets,
  summary,
  learningModule,
  token,
  origin,
  retentionDays,
  expired,
}: BriefPageProps) {
  const w = words(lang);
  const params = { case: summary.id };
  const path = routes.brief.href(lang, params);
  const title = textIn(summary.title, lang);
  const description = textIn(summary.brief, lang);
  return (
    <Document {...{ lang, assets, path, title, description }} shared={{ origin, caseId: summary.id }}>
      <div class="title-page brief">
        <FirstMet lang={lang} of={summary.met} setting={summary.setting} />
        <div class="brief__story">
          <p class="label">
            {w.role[summary.role]} · {w.about(summary.minutes)}
          </p>
          <h1 class="title-page__heading">
            <LocalText of={summary.title} lang={lang} />
          </h1>
          <p class="title-page__brief">
            <LocalText of={summary.brief} lang={lang} />
          </p>
          <p class="content-note">
            <strong>{w.brief.contentNote}:</strong> <LocalText of={summary.contentNote} lang={lang} />
          </p>
          {expired && <Notice kind="info">{w.brief.expired}</Notice>}
          <form class="actions" method="post" action={routes.start.href(lang, params)}>
            <input type="hidden" name="csrf_token" value={token} />
            <Button>{w.brief.begin}</Button>
          </form>
          <p class="hint">{w.brief.keptShort(retentionDays)}</p>
        </div>
      </div>
      <section class="contents">
        <h2>{w.brief.howItGoes}</h2>
        {summary.goal && (
          <p>
            <strong>{w.home.practises}</strong> <LocalText of={summary.goal} lang={lang} />
          </p>
        )}
        <p>{w.brief.how}</p>
      </section>
      <section class="contents">
        <h2>{w.brief.kept}</h2>
        <p>{w.brief.keptText(retentionDays)}</p>
      </section>
      <section class="contents">
        <h2>{w.brief.dates}</h2>
        <p>
          <Reviewed lang={lang} of={summary} /> {w.brief.expires(formatDate(summary.expires, lang))}
        </p>
        <p>
          {w.brief.partOf}{' '}
          <a href={routes.module.href(lang, { module: learningModule.id })}>
            <LocalText of={learningModule.title} lang={lang} />
          </a>
          .
        </p>
        <p class="actions">
          <Share path={path} title={title}>
            {w.share.case}
          </Share>
          <Copy lang={lang} text={path}>
            {w.share.link}
          </Copy>
          <a class="onward" href={routes.assign.href(lang, { case: summary.id })}>
            {w.forTrainers.play}
          </a>
        </p>
      </section>
    </Document>
  );
}
