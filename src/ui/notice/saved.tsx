import type { Lang } from '../../domain/lang.ts';
import { words } from '../../i18n/index.ts';
import { Icon } from '../icon/icon.tsx';
import { Notice } from './notice.tsx';

/** Whether the last answer was written down by the server. */
export type SavedState = 'saved' | 'unsaved';

interface SavedProps {
  readonly lang: Lang;
  readonly state: SavedState;
  /** There is no next choice to try again with. */
  readonly atEnd?: boolean;
}

/** Says it small when all is well, and plainly when it is not. */
export function Saved({ lang, state, atEnd }: SavedProps) {
  const w = words(lang).saved;
  if (state === 'unsaved') return <Notice kind="unsaved">{atEnd ? w.unsavedAtEnd : w.unsaved}</Notice>;
  return (
    <p class="saved">
      <Icon name="check" />
      {w.saved}
    </p>
  );
}
