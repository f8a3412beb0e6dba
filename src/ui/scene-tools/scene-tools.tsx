import type { CaseSummary, ModuleSummary } from '../../domain/catalogue.ts';
import type { Lang } from '../../domain/lang.ts';
import { words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import { CheatSheet } from '../cheat-sheet/cheat-sheet.tsx';
import { DetailsDrawer } from '../details-drawer/details-drawer.tsx';
import { LocalText } from '../text/local-text.tsx';

interface SceneToolsProps {
  readonly lang: Lang;
  readonly summary: CaseSummary;
  readonly learningModule: ModuleSummary;
}

/** What a practitioner would have at hand: the file and a cheat sheet; and the way out. */
export function SceneTools({ lang, summary, learningModule }: SceneToolsProps) {
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
      <p>
        <a class="scene-tools__stop" href={routes.home.href(lang)}>
          {w.stop}
        </a>
      </p>
    </div>
  );
}
