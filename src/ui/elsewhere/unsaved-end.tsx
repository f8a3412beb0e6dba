import type { Lang } from '../../domain/lang.ts';
import { words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import { Button } from '../button/button.tsx';
import { Saved, type SavedState } from '../notice/saved.tsx';

interface UnsavedEndProps {
  readonly lang: Lang;
  readonly attempt: string;
  readonly token: string;
  readonly state: Exclude<SavedState, 'saved'>;
}

/** At the end there is no next choice to try again with: a button does it, and a receipt when that fails too. */
export function UnsavedEnd({ lang, attempt, token, state }: UnsavedEndProps) {
  const w = words(lang).saved;
  return (
    <div class="unsaved-end">
      <Saved lang={lang} state={state} atEnd />
      <form class="actions" method="post" action={routes.save.href(lang, { attempt })}>
        <input type="hidden" name="csrf_token" value={token} />
        <Button quiet>{w.retry}</Button>
        <button class="button button--quiet" type="submit" formaction={routes.receipt.href(lang, { attempt })}>
          {w.receipt}
        </button>
      </form>
      <p class="hint">{w.receiptHint}</p>
    </div>
  );
}
