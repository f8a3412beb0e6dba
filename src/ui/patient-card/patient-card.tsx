import type { Setting } from '../../domain/case.ts';
import type { Lang } from '../../domain/lang.ts';
import type { ViewPerson, ViewText } from '../../engine/view.ts';
import { words } from '../../i18n/index.ts';
import { Icon } from '../icon/icon.tsx';
import { SettingPicture } from '../setting/setting.tsx';
import { contentLang } from '../text/content-lang.ts';

interface PatientCardProps {
  readonly lang: Lang;
  readonly person: ViewPerson;
  readonly setting?: Setting | undefined;
  readonly minutesLeft?: number | undefined;
  /** The face itself, in place of the address of its file. */
  readonly carriedFace?: string | undefined;
}

/** Who sits across from the learner and where, how they seem, and the time left: always in the same place. */
export function PatientCard({ lang, person, setting, minutesLeft, carriedFace }: PatientCardProps) {
  const w = words(lang);
  return (
    <aside class="patient-card" aria-label={person.name.text}>
      <SettingPicture {...{ lang, setting, carriedFace, face: person.face, name: person.name.text }} />
      <div class="patient-card__words">
        <p class="patient-card__name" lang={contentLang(lang, person.name.lang)}>
          {person.name.text}
        </p>
        {person.about && (
          <p class="patient-card__about" lang={contentLang(lang, person.about.lang)}>
            {person.about.text}
          </p>
        )}
      </div>
      <div class="patient-card__now">
        {person.mood && <Mood lang={lang} word={person.mood} changed={person.moodChanged} />}
        {minutesLeft !== undefined && (
          <p class={minutesLeft > 0 ? 'patient-card__clock' : 'patient-card__clock patient-card__clock--late'}>
            <Icon name="clock" />
            <span>
              <span class="visually-hidden">{w.person.clock}: </span>
              {w.timeLeft(minutesLeft)}
            </span>
          </p>
        )}
      </div>
    </aside>
  );
}

interface MoodProps {
  readonly lang: Lang;
  readonly word: ViewText;
  readonly changed: boolean;
}

/** A change is said in words, so that it does not hang on the face alone. */
function Mood({ lang, word, changed }: MoodProps) {
  const { person } = words(lang);
  return (
    <p class="patient-card__mood">
      {changed ? person.now : person.seems} <strong lang={contentLang(lang, word.lang)}>{word.text}</strong>
    </p>
  );
}
