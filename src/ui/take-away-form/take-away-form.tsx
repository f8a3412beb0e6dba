import type { Lang } from '../../domain/lang.ts';
import { longestTakeAway } from '../../domain/take-away.ts';
import { type Words, words } from '../../i18n/index.ts';
import { Button } from '../button/button.tsx';
import { Notice } from '../notice/notice.tsx';

/** Why a line was not shared. */
export type ShareError = keyof Words['inGroup']['error'];

export const takeAwayField = 'line';

export interface TakeAwayFormProps {
  readonly lang: Lang;
  readonly action: string;
  readonly token: string;
  /** As it was sent: it stands in the field until it is shared. What was written in the case never does. */
  readonly line?: string;
  readonly error?: ShareError;
  readonly shared?: boolean;
}

/** One sentence to share with the group: only on purpose, and without a name. */
export function TakeAwayForm({ lang, action, token, line, error, shared }: TakeAwayFormProps) {
  const w = words(lang).inGroup;
  return (
    <form class="take-away-form" method="post" action={action}>
      <input type="hidden" name="csrf_token" value={token} />
      {shared && (
        <Notice kind="info" told="shared">
          {w.shared} {line && w.sharedLine(line)}
        </Notice>
      )}
      <label class="take-away-form__label" for={takeAwayField}>
        {w.line}
      </label>
      <p id="line-hint" class="hint">
        {w.lineHint}
      </p>
      {error && (
        <p id="line-error" class="field-error">
          {w.error[error]}
        </p>
      )}
      <textarea
        class="note-field"
        id={takeAwayField}
        name="line"
        rows={2}
        maxlength={longestTakeAway}
        aria-describedby={error ? 'line-hint line-error' : 'line-hint'}
        aria-invalid={error ? 'true' : undefined}
      >
        {shared ? '' : line}
      </textarea>
      <p class="actions">
        <Button quiet>{w.share}</Button>
      </p>
      <p class="hint">{w.shareHint}</p>
    </form>
  );
}
