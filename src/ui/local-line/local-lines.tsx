import type { Lang } from '../../domain/lang.ts';
import { entryOf, type LocalCard } from '../../domain/local-card.ts';
import type { ViewSlot } from '../../engine/view.ts';
import { LocalLine } from './local-line.tsx';

interface LocalLinesProps {
  readonly lang: Lang;
  readonly slots: readonly ViewSlot[];
  readonly card: LocalCard | undefined;
  /** Asks for what the card does not say: at the debrief, never in the middle of a talk. */
  readonly asks?: boolean;
}

/** What a group's own card says at a place that the author marked. */
export function LocalLines({ lang, slots, card, asks = false }: LocalLinesProps) {
  const lines = slots.map((slot) => ({ slot, entry: entryOf(card, slot.id) }));
  const shown = lines.filter(({ entry }) => asks || entry);
  if (shown.length === 0) return null;
  return (
    <div class="local-lines">
      {shown.map((line) => (
        <LocalLine lang={lang} {...line} />
      ))}
    </div>
  );
}
