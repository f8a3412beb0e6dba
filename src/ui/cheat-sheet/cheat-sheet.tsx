import type { Reminder } from '../../domain/catalogue.ts';
import type { Lang } from '../../domain/lang.ts';
import { formatDate } from '../../i18n/format.ts';
import { words } from '../../i18n/index.ts';
import { LocalText } from '../text/local-text.tsx';

interface CheatSheetProps {
  readonly lang: Lang;
  readonly lines: readonly Reminder[];
}

/** The Spiekbriefje: one screen of reminders; looking at it is never held against anybody. */
export function CheatSheet({ lang, lines }: CheatSheetProps) {
  const { asOf: standing } = words(lang).source;
  return (
    <ul class="cheat-sheet">
      {lines.map(({ text, asOf }) => (
        <li>
          <LocalText of={text} lang={lang} />
          {asOf && <span class="cheat-sheet__date"> {standing(formatDate(asOf, lang))}</span>}
        </li>
      ))}
    </ul>
  );
}
