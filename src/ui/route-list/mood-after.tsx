import type { Lang } from '../../domain/lang.ts';
import type { Outcome } from '../../engine/debrief.ts';
import { words } from '../../i18n/index.ts';
import { contentLang } from '../text/content-lang.ts';

interface MoodAfterProps {
  readonly lang: Lang;
  readonly mood: NonNullable<Outcome['mood']>;
}

/** How somebody seemed after an answer: a name and the author's word, which may be a verb or an adjective. */
export function MoodAfter({ lang, mood: { name, word } }: MoodAfterProps) {
  return (
    <>
      {words(lang).debrief.after(name.text)} <strong lang={contentLang(lang, word.lang)}>{word.text}</strong>.{' '}
    </>
  );
}
