import type { Lang } from '../../domain/lang.ts';
import type { LocalCard } from '../../domain/local-card.ts';
import type { DebriefOption } from '../../engine/debrief.ts';
import type { View } from '../../engine/view.ts';
import { words } from '../../i18n/index.ts';
import { DetailsDrawer } from '../details-drawer/details-drawer.tsx';
import { Explained } from '../explained/explained.tsx';
import { LocalLines } from '../local-line/local-lines.tsx';
import { SceneBreak } from '../mark/scene-break.tsx';
import { Reaction } from './reaction.tsx';

interface LastAnswerProps {
  readonly lang: Lang;
  readonly view: Pick<View, 'said' | 'reaction' | 'patient' | 'local'>;
  readonly card?: LocalCard | undefined;
  /** What there is to say about the last answer, where a group has it said at once. */
  readonly explained?: readonly DebriefOption[] | undefined;
  /** Read already: there to look up. */
  readonly folded?: boolean;
}

/** All that the last answer brought, up to the line where the next moment begins; nothing where it brought nothing. */
export function LastAnswer({ lang, view, card, explained = [], folded = false }: LastAnswerProps) {
  const hasReaction = view.said.length + view.reaction.length > 0;
  if (!hasReaction && explained.length === 0) return null;
  const told = (
    <>
      {hasReaction && <Reaction lang={lang} view={view} />}
      <LocalLines lang={lang} slots={view.local.reaction} card={card} />
      {explained.length > 0 && <Explained lang={lang} options={explained} />}
    </>
  );
  if (folded) return <DetailsDrawer summary={words(lang).scene.reaction}>{told}</DetailsDrawer>;
  return (
    <>
      {told}
      <SceneBreak />
    </>
  );
}
