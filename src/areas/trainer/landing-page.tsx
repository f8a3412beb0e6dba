import type { Lang } from '../../domain/lang.ts';
import { words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import { Button } from '../../ui/button/button.tsx';
import { type Assets, Document } from '../../ui/document/document.tsx';

export interface LandingPageProps {
  readonly lang: Lang;
  readonly assets: Assets;
  /** The last part of the manage link. */
  readonly link: string;
  readonly token: string;
}

/** What a manage link leads to: one button, so that nothing happens to who only looks, such as a mail scanner. */
export function LandingPage({ lang, assets, link, token }: LandingPageProps) {
  const w = words(lang).landing;
  const path = routes.trainer.href(lang, { link });
  return (
    <Document lang={lang} assets={assets} path={path} title={w.title} unlisted>
      <div class="title-page">
        <h1 class="title-page__heading" tabindex={-1}>
          {w.title}
        </h1>
        <p class="lead">{w.lead}</p>
        <form class="actions" method="post" action={path}>
          <input type="hidden" name="csrf_token" value={token} />
          <Button>{w.open}</Button>
        </form>
        <p>{w.keep}</p>
        <p class="hint">{w.hours}</p>
      </div>
    </Document>
  );
}
