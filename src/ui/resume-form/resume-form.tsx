import type { Lang } from '../../domain/lang.ts';
import { type Words, words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import { Button } from '../button/button.tsx';
import { DetailsDrawer } from '../details-drawer/details-drawer.tsx';

/** Why a code or a receipt was not taken. */
export type ResumeError = keyof Words['resume']['error'];

/** The field that an error is about. */
export const resumeField = (error: ResumeError): string =>
  error === 'bad-receipt' || error === 'old-receipt' ? 'receipt' : 'code';

interface ResumeFormProps {
  readonly lang: Lang;
  readonly token: string;
  readonly code?: string | undefined;
  readonly error?: ResumeError | undefined;
}

/** Two ways to go on here: a code from another device, or a receipt from a day on which saving failed. */
export function ResumeForm({ lang, token, code, error }: ResumeFormProps) {
  const w = words(lang).resume;
  const wrong = error && resumeField(error);
  const message = error && (
    <p id="resume-error" class="field-error">
      {w.error[error]}
    </p>
  );
  return (
    <>
      <form class="resume-form" method="post" action={routes.resume.href(lang)}>
        <input type="hidden" name="csrf_token" value={token} />
        <label class="resume-form__label" for="code">
          {w.code}
        </label>
        <p id="code-hint" class="hint">
          {w.codeHint}
        </p>
        {wrong === 'code' && message}
        <input
          class="resume-form__code"
          id="code"
          type="text"
          name="code"
          value={code}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          aria-describedby={wrong === 'code' ? 'code-hint resume-error' : 'code-hint'}
          aria-invalid={wrong === 'code' ? 'true' : undefined}
        />
        <p class="actions">
          <Button>{w.go}</Button>
        </p>
      </form>
      <DetailsDrawer summary={w.receiptLegend} open={wrong === 'receipt'}>
        <form class="resume-form" method="post" action={routes.resume.href(lang)} enctype="multipart/form-data">
          <input type="hidden" name="csrf_token" value={token} />
          <p class="hint">{w.receiptHint}</p>
          {wrong === 'receipt' && message}
          <label class="resume-form__label" for="receipt">
            {w.file}
          </label>
          <input
            class="resume-form__file"
            id="receipt"
            type="file"
            name="receipt"
            accept="text/plain,.txt"
            aria-describedby={wrong === 'receipt' ? 'resume-error' : undefined}
            aria-invalid={wrong === 'receipt' ? 'true' : undefined}
          />
          <label class="resume-form__label" for="pasted">
            {w.paste}
          </label>
          <textarea class="note-field" id="pasted" name="receipt" rows={3} spellcheck={false} autocomplete="off" />
          <p class="actions">
            <Button quiet>{w.handIn}</Button>
          </p>
        </form>
      </DetailsDrawer>
    </>
  );
}
