import type { CaseSummary } from '../../domain/catalogue.ts';
import type { Lang } from '../../domain/lang.ts';
import type { EndingView } from '../../engine/view.ts';
import { textIn, words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import { ButtonLink } from '../../ui/button/button.tsx';
import { type Assets, Document } from '../../ui/document/document.tsx';
import { SceneBreak } from '../../ui/mark/scene-break.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { Saved, type SavedState } from '../../ui/notice/saved.tsx';
import { PatientCard } from '../../ui/patient-card/patient-card.tsx';
import { Reaction } from '../../ui/reaction/reaction.tsx';
import { SceneText } from '../../ui/scene-text/scene-text.tsx';
import { Terms } from '../../ui/terms/terms.tsx';
import { contentLang } from '../../ui/text/content-lang.ts';

export interface EndingPageProps {
  readonly lang: Lang;
  readonly assets: Assets;
  readonly attempt: string;
  readonly summary: CaseSummary;
  readonly view: EndingView;
  readonly saved?: SavedState | undefined;
  readonly practice?: boolean;
}

/** How it ended: told quietly whatever the tone, with the debrief as the one way on. */
export function EndingPage({ lang, assets, attempt, summary, view, saved, practice }: EndingPageProps) {
  const w = words(lang);
  return (
    <Document
      lang={lang}
      assets={assets}
      path={routes.attempt.href(lang, { attempt })}
      title={`${view.heading.text} · ${textIn(summary.title, lang)}`}
      scene={view.ending}
      ending={view.ending}
    >
      <div class={`scene scene--ending scene--${view.tone}`}>
        <PatientCard lang={lang} person={view.patient} />
        <div class="scene__story">
          <div class="notices">
            {saved === 'unsaved' && <Saved lang={lang} state="unsaved" atEnd />}
            {practice && <Notice kind="practice">{w.notice.practice}</Notice>}
          </div>
          {view.reaction.length > 0 && (
            <>
              <Reaction lang={lang} lines={view.reaction} />
              <SceneBreak />
            </>
          )}
          <p class="label">{w.ending.kicker}</p>
          <h1 class="scene__heading" tabindex={-1} lang={contentLang(lang, view.heading.lang)}>
            {view.heading.text}
          </h1>
          <SceneText lang={lang} lines={view.lines} />
          <Terms lang={lang} terms={view.terms} />
          <p class="ending-tone">{w.ending.tone[view.tone]}</p>
          <p class="hint">{w.ending.debriefHint}</p>
          <p class="actions">
            <ButtonLink href={routes.debrief.href(lang, { attempt })}>{w.ending.debrief}</ButtonLink>
          </p>
          {saved === 'saved' && <Saved lang={lang} state="saved" />}
        </div>
      </div>
    </Document>
  );
}
