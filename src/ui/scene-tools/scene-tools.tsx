import type { Child } from 'hono/jsx';
import type { CaseSummary, ModuleSummary } from '../../domain/catalogue.ts';
import type { Lang } from '../../domain/lang.ts';
import { words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import { CheatSheet } from '../details-drawer/cheat-sheet.tsx';
import { DetailsDrawer } from '../details-drawer/details-drawer.tsx';
import { LocalText } from '../text/local-text.tsx';

interface SceneToolsProps {
  readonly lang: Lang;
  readonly summary: CaseSummary;
  readonly learningModule: ModuleSummary;
  /** More drawers, before the way out. */
  readonly children?: Child;
}

/** What a practitioner would have at hand: the file and a cheat sheet; and the way out. */
export function SceneTools({ lang, summary, learningModule, children }: SceneToolsProps) {
  const w = words(lang).scene;
  return (
    <div class="scene-tools">
      <DetailsDrawer summary={w.dossier}>
        <p>
          <LocalText of={summary.brief} lang={lang} />
        </p>
      </DetailsDrawer>
      {learningModule.cheatSheet.length > 0 && (
        <DetailsDrawer summary={w.cheatSheet}>
          <CheatSheet lang={lang} lines={learningModule.cheatSheet} />
        </DetailsDrawer>
      )}
      {children}
      <p>
        <a class="scene-tools__stop" href={routes.me.href(lang)}>
          {w.stop}
        </a>
      </p>
    </div>
  );
}
