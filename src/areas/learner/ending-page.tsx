import type { Lang } from '../../domain/lang.ts';
import type { LocalCard } from '../../domain/local-card.ts';
import type { DebriefOption } from '../../engine/debrief.ts';
import type { Program } from '../../engine/program.ts';
import type { EndingView } from '../../engine/view.ts';
import { textIn, words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import { Button, ButtonLink } from '../../ui/button/button.tsx';
import { type Assets, Document } from '../../ui/document/document.tsx';
import { UnsavedEnd } from '../../ui/elsewhere/unsaved-end.tsx';

import { EndingWay } from '../../ui/ending-way/ending-way.tsx';

import { Notice } from '../../ui/notice/notice.tsx';
import { Saved, type SavedState } from '../../ui/notice/saved.tsx';
import { type Told, ToldNotice } from '../../ui/notice/told.tsx';
import { PatientCard } from '../../ui/patient-card/patient-card.tsx';
import { LastAnswer } from '../../ui/reaction/last-answer.tsx';
import { SceneText } from '../../ui/scene-text/scene-text.tsx';
import { Terms } from '../../ui/terms/terms.tsx';
import { contentLang } from '../../ui/text/content-lang.ts';

export interface EndingPageProps {
  readonly lang: Lang;
  readonly assets: Assets;
  readonly attempt: string;
  readonly program: Pick<Program, 'title'>;
  readonly view: EndingView;
  readonly token: string;
  readonly saved?: SavedState | undefined;
  readonly told?: Told | undefined;
  /** What there is to say about the last answer, where a group has it said at once. */
  readonly explained?: readonly DebriefOption[];
  readonly practice?: boolean;
  /** For a browser without cookies: the way to the debrief is a form. */
  readonly bare?: boolean;
  readonly card?: LocalCard | undefined;
}

/** How it ended: told quietly whatever the tone, with the debrief as the one way on. */
export function EndingPage(props: EndingPageProps) {
  const { lang, assets, attempt, token, program, view, saved, told, practice, bare, card, explained } = props;
  const w = words(lang);
  return (
    <Document
      lang={lang}
      assets={assets}
      path={routes.attempt.href(lang, { attempt })}
      title={`${view.heading.text} · ${textIn(program.title, lang)}`}
      scene={view.ending}
      ending={view.ending}
    >
      <div class={`scene scene--ending scene--${view.tone}`}>
        <PatientCard lang={lang} person={view.patient} setting={view.setting} />
        <div class="scene__story">
          <div class="notices">
            {told && <ToldNotice lang={lang} told={told} again={routes.attempt.href(lang, { attempt })} />}
            {saved && saved !== 'saved' && <UnsavedEnd {...{ lang, attempt, token }} state={saved} />}
            {practice && <Notice kind="practice">{w.notice.practice}</Notice>}
          </div>
          <LastAnswer {...{ lang, view, card, explained }} />
          <p class="label">{w.ending.kicker}</p>
          <h1 class="scene__heading" tabindex={-1} lang={contentLang(lang, view.heading.lang)}>
            {view.heading.text}
          </h1>
          <SceneText lang={lang} lines={view.lines} />
          <Terms lang={lang} terms={view.terms} />
          <EndingWay lang={lang} tone={view.tone}>
            {bare ? (
              <form class="actions" method="post" action={routes.debrief.href(lang, { attempt })}>
                <input type="hidden" name="csrf_token" value={token} />
                <Button>{w.ending.debrief}</Button>
              </form>
            ) : (
              <p class="actions">
                <ButtonLink href={routes.debrief.href(lang, { attempt })}>{w.ending.debrief}</ButtonLink>
              </p>
            )}
          </EndingWay>
          {saved === 'saved' && <Saved lang={lang} state="saved" />}
        </div>
      </div>
    </Document>
  );
}
