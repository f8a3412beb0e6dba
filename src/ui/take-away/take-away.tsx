import type { Lang } from '../../domain/lang.ts';
import type { DebriefStep } from '../../engine/debrief.ts';
import { words } from '../../i18n/index.ts';
import { contentLang } from '../text/content-lang.ts';

interface TakeAwayProps {
  readonly lang: Lang;
  /** The step at which the learner wrote; nothing when they left it empty. */
  readonly of: Pick<DebriefStep, 'ask' | 'note'> | undefined;
}

/** What the learner will do otherwise, in their own words and as large as they deserve. */
export function TakeAway({ lang, of }: TakeAwayProps) {
  const w = words(lang).debrief;
  if (!of?.note) return <p>{w.takeAwayNone}</p>;
  return (
    <figure class="take-away">
      <figcaption class="label">
        {of.ask ? <span lang={contentLang(lang, of.ask.lang)}>{of.ask.text}</span> : w.takeAwayOwn}
      </figcaption>
      <blockquote class="take-away__words">{of.note}</blockquote>
    </figure>
  );
}
