import type { Lang } from '../../domain/lang.ts';
import type { ViewLine } from '../../engine/view.ts';
import { words } from '../../i18n/index.ts';
import { SceneText } from '../scene-text/scene-text.tsx';

interface ReactionProps {
  readonly lang: Lang;
  readonly lines: readonly ViewLine[];
}

/** What the last answer did, before anything else is asked. */
export function Reaction({ lang, lines }: ReactionProps) {
  return (
    <section class="reaction" aria-label={words(lang).scene.reaction}>
      <SceneText lang={lang} lines={lines} />
    </section>
  );
}
