import type { Lang } from '../../domain/lang.ts';
import { words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import { Button } from '../button/button.tsx';
import { DetailsDrawer } from '../details-drawer/details-drawer.tsx';

interface ElsewhereProps {
  readonly lang: Lang;
  readonly attempt: string;
  readonly token: string;
}

/** The way to another device: a code, made when somebody asks for it. */
export function Elsewhere({ lang, attempt, token }: ElsewhereProps) {
  const w = words(lang).elsewhere;
  return (
    <DetailsDrawer summary={w.drawer}>
      <p>{w.text}</p>
      <form method="post" action={routes.code.href(lang, { attempt })}>
        <input type="hidden" name="csrf_token" value={token} />
        <Button quiet>{w.make}</Button>
      </form>
    </DetailsDrawer>
  );
}
