import type { Lang } from '../../domain/lang.ts';
import { words } from '../../i18n/index.ts';
import { Icon } from '../icon/icon.tsx';
import { Notice } from './notice.tsx';

/** Whether the last answer was written down by the server; `limit`: its day is full, and this browser keeps it. */
export type SavedState = 'saved' | 'unsaved' | 'limit';

interface SavedProps {
  readonly lang: Lang;
  readonly state: SavedState;
  /** There is no next choice to try again with. */
  readonly atEnd?: boolean;
}

/** Says it small when all is well, and plainly when it is not. Never says more than the store has acknowledged. */
export function Saved({ lang, state, atEnd }: SavedProps) {
  const w = words(lang).saved;
  if (state !== 'saved') {
    return (
      <Notice kind="unsaved" saved={state}>
        {w[atEnd ? 'atEnd' : 'onTheWay'][state]}
      </Notice>
    );
  }
  return (
    <p class="saved" role="status" data-saved={state}>
      <Icon name="check" />
      {w.saved}
    </p>
  );
}
