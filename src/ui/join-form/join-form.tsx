import type { Lang } from '../../domain/lang.ts';
import { type Words, words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import { Button } from '../button/button.tsx';

/** Why a code did not lead to a group. */
export type JoinError = keyof Words['join']['error'];

/** Where a wrong code is mended: at the code that was probably meant, else where it was typed. */
export const codeField = (meant: string | undefined): string => (meant === undefined ? 'code' : 'meant');

interface JoinFormProps {
  readonly lang: Lang;
  readonly token: string;
  /** As it was typed. */
  readonly code?: string | undefined;
  /** The code that was probably meant, in threes. */
  readonly meant?: string | undefined;
  readonly error?: JoinError | undefined;
}

/** One field for a spoken code, and above it what was probably meant by a wrong one. */
export function JoinForm({ lang, token, code, meant, error }: JoinFormProps) {
  const w = words(lang).join;
  return (
    <>
      {meant !== undefined && (
        <form class="join-form join-form--meant" method="post" action={routes.join.href(lang)}>
          <input type="hidden" name="csrf_token" value={token} />
          <p>{w.alike}</p>
          <p class="join-form__meant">{meant}</p>
          <p class="actions">
            <button class="button" id="meant" type="submit" name="code" value={meant}>
              {w.yes}
            </button>
          </p>
        </form>
      )}
      <form class="join-form" method="post" action={routes.join.href(lang)}>
        <input type="hidden" name="csrf_token" value={token} />
        <label class="join-form__label" for="code">
          {w.code}
        </label>
        <p id="code-hint" class="hint">
          {w.codeHint}
        </p>
        {error && meant === undefined && (
          <p id="code-error" class="field-error">
            {w.error[error]}
          </p>
        )}
        <input
          class="join-form__code"
          id="code"
          type="text"
          name="code"
          value={code}
          maxlength={40}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-describedby={error && meant === undefined ? 'code-hint code-error' : 'code-hint'}
          aria-invalid={error ? 'true' : undefined}
        />
        <p class="actions">
          <Button quiet={meant !== undefined}>{w.go}</Button>
        </p>
      </form>
    </>
  );
}
