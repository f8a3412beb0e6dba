import type { Lang } from '../../domain/lang.ts';
import type { LocalCard } from '../../domain/local-card.ts';
import type { DebriefOption } from '../../engine/debrief.ts';
import type { Program } from '../../engine/program.ts';
import type { SceneView } from '../../engine/view.ts';
import { textIn, words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import { type Answer, errorField, errorMessage, type SceneError } from '../../ui/choice-form/answer.ts';
import { AnswerGiven } from '../../ui/choice-form/answer-given.tsx';
import { ChoiceForm } from '../../ui/choice-form/choice-form.tsx';
import { type Assets, Document } from '../../ui/document/document.tsx';
import { Elsewhere } from '../../ui/elsewhere/elsewhere.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { LocalLines } from '../../ui/local-line/local-lines.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { Saved, type SavedState } from '../../ui/notice/saved.tsx';
import { type Told, ToldNotice } from '../../ui/notice/told.tsx';
import { PatientCard } from '../../ui/patient-card/patient-card.tsx';
import { Phases } from '../../ui/phases/phases.tsx';
import { LastAnswer } from '../../ui/reaction/last-answer.tsx';
import { SceneText } from '../../ui/scene-text/scene-text.tsx';
import { SceneTools } from '../../ui/scene-tools/scene-tools.tsx';
import { Terms } from '../../ui/terms/terms.tsx';
import { contentLang } from '../../ui/text/content-lang.ts';

export interface ScenePageProps {
  readonly lang: Lang;
  readonly assets: Assets;
  readonly attempt: string;
  readonly token: string;
  readonly program: Pick<Program, 'title' | 'brief' | 'cheatSheet'>;
  readonly view: SceneView;
  /** Position in the journal of the answer to this scene. */
  readonly step: number;
  readonly saved?: SavedState | undefined;
  readonly told?: Told | undefined;
  /** What there is to say about the last answer, where a group has it said at once. */
  readonly explained?: readonly DebriefOption[];
  readonly practice?: boolean;
  /** Whether a trainer has this attempt in a group. */
  readonly inGroup?: boolean;
  /** The patient's face, where the page carries it instead of naming its file. */
  readonly carriedFace?: string | undefined;
  /** What was filled in, when the form came back. */
  readonly answer?: Answer | undefined;
  readonly error?: SceneError | undefined;
  /** An earlier step: what was answered then. The page shows it and takes nothing. */
  readonly readOnly?: Answer | undefined;
  /** What the learner's group filled in about its own region. */
  readonly card?: LocalCard | undefined;
}

/** One moment: what the last answer did, who sits there, what is asked, and one button. */
export function ScenePage(props: ScenePageProps) {
  const { lang, assets, attempt, token, program, view, step, readOnly, carriedFace, card, explained } = props;
  const { answer, error, inGroup, saved, practice } = props;
  const w = words(lang);
  const title = `${view.heading.text} · ${textIn(program.title, lang)}`;
  const here = routes.attempt.href(lang, { attempt });
  const path = readOnly ? routes.attempt.href(lang, { attempt }, { step }) : here;
  return (
    <Document
      lang={lang}
      assets={assets}
      path={path}
      title={error ? w.site.titleWithProblem(title) : title}
      scene={view.scene}
    >
      <div class="scene">
        <Phases lang={lang} current={view.phase} />
        <div class="scene__story">
          <Notices {...props} />
          <LastAnswer {...{ lang, view, card, explained }} folded={answer !== undefined} />
          <h1 class="scene__heading" tabindex={-1} lang={contentLang(lang, view.heading.lang)}>
            {view.heading.text}
          </h1>
          <SceneText lang={lang} lines={view.lines} />
          <LocalLines lang={lang} slots={view.local.scene} card={card} />
          <Terms lang={lang} terms={view.terms} />
        </div>
        <PatientCard
          {...{ lang, person: view.patient, setting: view.setting, minutesLeft: view.minutesLeft, carriedFace }}
        />
        <div class="scene__answer">
          {readOnly ? (
            <AnswerGiven lang={lang} view={view} answer={readOnly} onward={here} />
          ) : (
            <ChoiceForm
              {...{ lang, view, token, step, answer, error, inGroup }}
              action={here}
              lasting={step === 0 && !practice}
            />
          )}
          {!readOnly && !error && saved === 'saved' && <Saved lang={lang} state="saved" />}
        </div>
        <SceneTools lang={lang} brief={program.brief} cheatSheet={program.cheatSheet}>
          {!readOnly && !practice && <Elsewhere lang={lang} attempt={attempt} token={token} />}
        </SceneTools>
      </div>
    </Document>
  );
}

function Notices({ lang, attempt, view, error, practice, saved, told, readOnly }: ScenePageProps) {
  const w = words(lang).notice;
  return (
    <div class="notices">
      {told && <ToldNotice lang={lang} told={told} again={routes.attempt.href(lang, { attempt })} />}
      {error && <ErrorSummary lang={lang} message={errorMessage(lang, error, view)} field={errorField(error, view)} />}
      {!readOnly && saved && saved !== 'saved' && <Saved lang={lang} state={saved} />}
      {practice && <Notice kind="practice">{w.practice}</Notice>}
      {readOnly && <Notice kind="read-only">{w.readOnly}</Notice>}
    </div>
  );
}
