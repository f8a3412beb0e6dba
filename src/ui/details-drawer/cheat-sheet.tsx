import type { Lang, Text } from '../../domain/lang.ts';
import { LocalText } from '../text/local-text.tsx';

/** The Spiekbriefje: one screen of reminders; looking at it is never held against anybody. */
export function CheatSheet({ lang, lines }: { readonly lang: Lang; readonly lines: readonly Text[] }) {
  return (
    <ul class="cheat-sheet">
      {lines.map((line) => (
        <li>
          <LocalText of={line} lang={lang} />
        </li>
      ))}
    </ul>
  );
}
