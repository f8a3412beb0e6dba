import type { Lang } from '../../domain/lang.ts';
import { words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import { type Assets, Document } from '../../ui/document/document.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { type ResumeError, ResumeForm, resumeField } from '../../ui/resume-form/resume-form.tsx';

export interface ResumePageProps {
  readonly lang: Lang;
  readonly assets: Assets;
  readonly token: string;
  readonly code?: string | undefined;
  readonly error?: ResumeError | undefined;
}

/** Go on here with what was begun elsewhere. */
export function ResumePage({ lang, assets, token, code, error }: ResumePageProps) {
  const w = words(lang);
  const title = w.resume.title;
  return (
    <Document
      lang={lang}
      assets={assets}
      path={routes.resume.href(lang)}
      title={error ? w.site.titleWithProblem(title) : title}
      unlisted
    >
      <div class="title-page">
        {error && <ErrorSummary lang={lang} message={w.resume.error[error]} field={resumeField(error)} />}
        <h1 class="title-page__heading" tabindex={-1}>
          {title}
        </h1>
        <p class="lead">{w.resume.lead}</p>
      </div>
      <div class="contents">
        <ResumeForm {...{ lang, token, code, error }} />
      </div>
    </Document>
  );
}
