import type { Setting } from '../../domain/case.ts';
import type { FirstMet as Met } from '../../domain/catalogue.ts';
import type { Lang } from '../../domain/lang.ts';
import { textIn, words } from '../../i18n/index.ts';
import { SettingPicture } from '../setting/setting.tsx';
import { LocalText } from '../text/local-text.tsx';

interface FirstMetProps {
  readonly lang: Lang;
  readonly of: Met;
  readonly setting: Setting;
}

/** Whom the learner will meet and where, as they seem before anything was said; who has no mood is told by who they are. */
export function FirstMet({ lang, of: { name, about, mood, face }, setting }: FirstMetProps) {
  return (
    <div class="first-met">
      <SettingPicture {...{ lang, setting, face, name: textIn(name, lang) }} />
      <p class="first-met__words">
        <span class="first-met__name">
          <LocalText of={name} lang={lang} />
        </span>
        {mood ? (
          <span>
            {words(lang).person.seems}{' '}
            <strong>
              <LocalText of={mood} lang={lang} />
            </strong>
          </span>
        ) : (
          about && <LocalText of={about} lang={lang} />
        )}
      </p>
    </div>
  );
}
