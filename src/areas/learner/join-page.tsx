import type { Lang } from '../../domain/lang.ts';
import { groupedJoinCode } from '../../http/join-code.ts';
import { words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import { type Assets, Document } from '../../ui/document/document.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { codeField, type JoinError, JoinForm } from '../../ui/join-form/join-form.tsx';

export interface JoinPageProps {
  readonly lang: Lang;
  readonly assets: Assets;
  readonly token: string;
  /** As it was typed. */
  readonly code?: string | undefined;
  /** The code that was probably meant. */
  readonly suggestion?: string | undefined;
  readonly error?: JoinError | undefined;
}

/** Join a group with a spoken code. */
export function JoinPage({ lang, assets, token, code, suggestion, error }: JoinPageProps) {
  const { join: w, site } = words(lang);
  const meant = suggestion === undefined ? undefined : groupedJoinCode(suggestion);
  const wrong = error && (meant === undefined ? w.error[error] : w.meant(meant));
  return (
    <Document
      lang={lang}
      assets={assets}
      path={routes.join.href(lang)}
      title={error ? site.titleWithProblem(w.title) : w.title}
      unlisted
    >
      <div class="title-page">
        {wrong && <ErrorSummary lang={lang} message={wrong} field={codeField(meant)} />}
        <h1 class="title-page__heading" tabindex={-1}>
          {w.title}
        </h1>
        <p class="lead">{w.lead}</p>
        <JoinForm {...{ lang, token, code, error, meant }} />
        <p>
          {w.without} <a href={routes.home.href(lang)}>{words(lang).toCatalogue}</a>
        </p>
      </div>
    </Document>
  );
}
