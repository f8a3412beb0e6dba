import { words } from '../../i18n/index.ts';
import { CheatSheet } from '../cheat-sheet/cheat-sheet.tsx';
import type { Example } from '../example.ts';
import { interpreters, mijnDochter } from '../samples/catalogue.ts';
import { LocalText } from '../text/local-text.tsx';
import { DetailsDrawer } from './details-drawer.tsx';

export const examples: readonly Example[] = [
  {
    name: 'how it began',
    render: (lang) => (
      <DetailsDrawer summary={words(lang).scene.began}>
        <p>
          <LocalText of={mijnDochter.brief} lang={lang} />
        </p>
      </DetailsDrawer>
    ),
  },
  {
    name: 'cheat sheet',
    render: (lang) => (
      <DetailsDrawer summary={words(lang).scene.cheatSheet}>
        <CheatSheet lang={lang} lines={interpreters.cheatSheet} />
      </DetailsDrawer>
    ),
  },
];
