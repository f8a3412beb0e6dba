import type { Lang } from '../../domain/lang.ts';
import { words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import { Button, ButtonLink } from '../../ui/button/button.tsx';
import { DetailsDrawer } from '../../ui/details-drawer/details-drawer.tsx';
import { type Assets, Document } from '../../ui/document/document.tsx';
import { Drawing } from '../../ui/drawing/drawing.tsx';
import { EraseForm } from '../../ui/kept-attempts/erase-form.tsx';
import { type KeptAttempt, KeptAttempts } from '../../ui/kept-attempts/kept-attempts.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import type { MeTold } from './me-told.ts';

export interface MePageProps {
  readonly lang: Lang;
  readonly assets: Assets;
  readonly kept: readonly KeptAttempt[];
  readonly token: string;
  readonly retentionDays: number;
  readonly told?: MeTold | undefined;
}

/** Everything that this browser has: carry on, take along, erase. */
export function MePage({ lang, assets, kept, token, retentionDays, told }: MePageProps) {
  const w = words(lang);
  const attempts = kept.map(({ attempt }) => attempt);
  return (
    <Document lang={lang} assets={assets} path={routes.me.href(lang)} title={w.me.title} unlisted>
      <div class="title-page">
        {told && (
          <Notice kind="info" told={told}>
            {w.me.told[told]}
          </Notice>
        )}
        {kept.length === 0 && <Drawing name={told?.startsWith('erased') ? 'erased' : 'not-begun'} />}
        <h1 class="title-page__heading" tabindex={-1}>
          {w.me.title}
        </h1>
        <p class="lead">{kept.length > 0 ? w.me.lead : w.me.empty}</p>
        {kept.length === 0 && (
          <p class="actions">
            <ButtonLink href={routes.home.href(lang)}>{w.toCatalogue}</ButtonLink>
          </p>
        )}
      </div>
      {kept.length > 0 && (
        <div class="contents">
          <KeptAttempts {...{ lang, kept, token, retentionDays }} />
          <p class="actions">
            <ButtonLink href={routes.home.href(lang)} quiet>
              {w.me.next}
            </ButtonLink>
          </p>
        </div>
      )}
      <section class="contents">
        <h2>{w.me.elsewhere}</h2>
        <p class="actions">
          <ButtonLink href={routes.resume.href(lang)} quiet>
            {w.me.resume}
          </ButtonLink>
        </p>
      </section>
      {kept.length > 0 && (
        <section class="contents">
          <h2>{w.me.export}</h2>
          <p class="hint">{w.me.exportHint}</p>
          <p class="actions">
            <ButtonLink href={routes.exported.href(lang)} quiet>
              {w.me.export}
            </ButtonLink>
          </p>
          <EraseForm {...{ lang, token, attempts, retentionDays }} summary={w.me.eraseAll} sure={w.me.eraseAllNow} />
          <DetailsDrawer summary={w.me.forget}>
            <p>{w.me.forgetText}</p>
            <form method="post" action={routes.forget.href(lang)} data-forget="">
              <input type="hidden" name="csrf_token" value={token} />
              <Button quiet>{w.me.forgetNow}</Button>
            </form>
          </DetailsDrawer>
        </section>
      )}
    </Document>
  );
}
