import type { Child } from 'hono/jsx';
import type { Reminder } from '../../domain/catalogue.ts';
import type { Lang, Text } from '../../domain/lang.ts';
import { words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import { CheatSheet } from '../cheat-sheet/cheat-sheet.tsx';
import { DetailsDrawer } from '../details-drawer/details-drawer.tsx';
import { LocalText } from '../text/local-text.tsx';

interface SceneToolsProps {
  readonly lang: Lang;
  readonly brief: Text;
  readonly cheatSheet: readonly Reminder[];
  /** More drawers, before the way out. */
  readonly children?: Child;
}

/** What a practitioner would have at hand: how it began and a cheat sheet; and the way out. */
export function SceneTools({ lang, brief, cheatSheet, children }: SceneToolsProps) {
  const w = words(lang).scene;
  return (
    <div class="scene-tools">
      <DetailsDrawer summary={w.began}>
        <p>
          <LocalText of={brief} lang={lang} />
        </p>
      </DetailsDrawer>
      {cheatSheet.length > 0 && (
        <DetailsDrawer summary={w.cheatSheet}>
          <CheatSheet lang={lang} lines={cheatSheet} />
        </DetailsDrawer>
      )}
      {children}
      <p>
        <a class="scene-tools__stop" href={routes.me.href(lang)}>
          {w.stop}
        </a>{' '}
        <span class="hint">{w.stopped}</span>
      </p>
    </div>
  );
}
