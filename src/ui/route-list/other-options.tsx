import type { Lang } from '../../domain/lang.ts';
import type { DebriefOption } from '../../engine/debrief.ts';
import { words } from '../../i18n/index.ts';
import { DetailsDrawer } from '../details-drawer/details-drawer.tsx';
import { SceneText } from '../scene-text/scene-text.tsx';
import { contentLang } from '../text/content-lang.ts';
import { Explanation } from './explanation.tsx';
import { MoodAfter } from './mood-after.tsx';

interface OtherOptionsProps {
  readonly lang: Lang;
  readonly options: readonly DebriefOption[];
}

/** The roads not taken: each branches off, and opens on what would have happened and why. */
export function OtherOptions({ lang, options }: OtherOptionsProps) {
  const w = words(lang).debrief;
  return (
    <div class="others">
      <p class="label">{w.others}</p>
      <ul class="others__list">
        {options.map((option) => (
          <li class="stub">
            <DetailsDrawer summary={<span lang={contentLang(lang, option.say.lang)}>{option.say.text}</span>}>
              {option.outcome && option.outcome.reaction.length > 0 && (
                <>
                  <p class="label">{w.outcome}</p>
                  <SceneText lang={lang} lines={option.outcome.reaction} />
                </>
              )}
              {option.outcome?.mood && (
                <p class="hint">
                  <MoodAfter lang={lang} mood={option.outcome.mood} />
                </p>
              )}
              <Explanation lang={lang} option={option} />
            </DetailsDrawer>
          </li>
        ))}
      </ul>
    </div>
  );
}
