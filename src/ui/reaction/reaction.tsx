import type { Lang } from '../../domain/lang.ts';
import type { View } from '../../engine/view.ts';
import { words } from '../../i18n/index.ts';
import { MoodAfter } from '../route-list/mood-after.tsx';
import { SceneText } from '../scene-text/scene-text.tsx';
import { contentLang } from '../text/content-lang.ts';

interface ReactionProps {
  readonly lang: Lang;
  readonly view: Pick<View, 'said' | 'reaction' | 'patient'>;
}

/** What the last answer was and did, before anything else is asked. The card shows a change of mood; here it is said. */
export function Reaction({ lang, view: { said, reaction, patient } }: ReactionProps) {
  const { scene } = words(lang);
  return (
    <section class="reaction">
      <h2 class="visually-hidden">{scene.reaction}</h2>
      {said.length > 0 && (
        <figure class="speech">
          <figcaption class="speech__name">{scene.you}</figcaption>
          {/* Some choices are words and some are acts: each stands as its author wrote it. */}
          <blockquote class="speech__choice">
            {said.map(({ text, lang: own }) => (
              <p lang={contentLang(lang, own)}>{text}</p>
            ))}
          </blockquote>
        </figure>
      )}
      <SceneText lang={lang} lines={reaction} />
      {patient.mood && patient.moodChanged && (
        <p class="visually-hidden">
          <MoodAfter lang={lang} mood={{ name: patient.name, word: patient.mood }} />
        </p>
      )}
    </section>
  );
}
