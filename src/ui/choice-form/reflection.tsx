import type { Lang } from '../../domain/lang.ts';
import type { SceneView } from '../../engine/view.ts';
import { words } from '../../i18n/index.ts';
import { contentLang } from '../text/content-lang.ts';
import { type Answer, errorId, errorMessage, hintId, noteId, type SceneError } from './answer.ts';

interface ReflectionProps {
  readonly lang: Lang;
  readonly view: SceneView;
  readonly answer?: Answer | undefined;
  readonly error?: SceneError | undefined;
  readonly inGroup?: boolean | undefined;
}

/** Room for a sentence of one's own. */
export function Reflection({ lang, view, answer, error, inGroup }: ReflectionProps) {
  const w = words(lang).reflection;
  return (
    <div class="question">
      <label class="question__ask" for={noteId} lang={view.ask && contentLang(lang, view.ask.lang)}>
        {view.ask?.text ?? w.label}
      </label>
      <p id={hintId} class="hint">
        {inGroup ? w.inGroup : w.alone} {w.hint}
      </p>
      {error && (
        <p id={errorId} class="field-error">
          {errorMessage(lang, error, view)}
        </p>
      )}
      <textarea
        class="note-field"
        id={noteId}
        name="note"
        rows={3}
        maxlength={280}
        aria-describedby={error ? `${hintId} ${errorId}` : hintId}
        aria-invalid={error ? 'true' : undefined}
      >
        {answer?.note}
      </textarea>
    </div>
  );
}

/** What was written in an earlier step, or that it was skipped. */
export function ReflectionGiven({ lang, view, answer }: Omit<ReflectionProps, 'error' | 'inGroup'>) {
  const w = words(lang).reflection;
  return (
    <div class="question">
      {view.ask && (
        <p class="question__ask" lang={contentLang(lang, view.ask.lang)}>
          {view.ask.text}
        </p>
      )}
      {answer?.note ? <blockquote class="own-words">{answer.note}</blockquote> : <p>{w.skipped}</p>}
    </div>
  );
}
