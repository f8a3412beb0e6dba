import type { Child } from 'hono/jsx';
import type { FirstMet as Met } from '../../domain/catalogue.ts';
import type { Lang } from '../../domain/lang.ts';
import { textIn, words } from '../../i18n/index.ts';
import { LocalText } from '../text/local-text.tsx';
import { Portrait } from './portrait.tsx';

interface FirstMetProps {
  readonly lang: Lang;
  readonly of: Met;
  /** Said before who it is. */
  readonly children?: Child;
}

/** Whom the learner will meet, as they seem before anything was said; who has no mood is told by who they are. */
export function FirstMet({ lang, of: { name, about, mood, face }, children }: FirstMetProps) {
  return (
    <div class="first-met">
      <Portrait name={textIn(name, lang)} face={face} />
      <p class="first-met__words">
        {children}
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
