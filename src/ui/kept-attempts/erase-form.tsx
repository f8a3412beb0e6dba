import type { Lang } from '../../domain/lang.ts';
import { words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import { Button } from '../button/button.tsx';
import { DetailsDrawer } from '../details-drawer/details-drawer.tsx';

interface EraseFormProps {
  readonly lang: Lang;
  readonly token: string;
  readonly attempts: readonly string[];
  readonly retentionDays: number;
  readonly summary: string;
  /** On the button: what goes. */
  readonly sure: string;
}

/** Says what erasing does and does not do before it can be done: two taps, no page in between. */
export function EraseForm({ lang, token, attempts, retentionDays, summary, sure }: EraseFormProps) {
  const w = words(lang).me;
  return (
    <DetailsDrawer summary={summary}>
      <p>{w.eraseText}</p>
      <form method="post" action={routes.erase.href(lang)}>
        <input type="hidden" name="csrf_token" value={token} />
        {attempts.map((attempt) => (
          <input type="hidden" name="attempt" value={attempt} />
        ))}
        <Button quiet>{sure}</Button>
      </form>
      <DetailsDrawer summary={w.eraseMore}>
        <p>{w.eraseMoreText(retentionDays)}</p>
      </DetailsDrawer>
    </DetailsDrawer>
  );
}
