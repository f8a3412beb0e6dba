import type { Lang } from '../../domain/lang.ts';
import type { DebriefStep } from '../../engine/debrief.ts';
import { words } from '../../i18n/index.ts';
import { contentLang } from '../text/content-lang.ts';
import { MoodAfter } from './mood-after.tsx';
import { stepAnchor } from './step-anchor.ts';

interface TurnedProps {
  readonly lang: Lang;
  readonly turning: NonNullable<DebriefStep['turning']>;
}

/** Why a decision was a turning point, in a sentence for each reason; where it came back is a link. */
export function Turned({ lang, turning: { harm, seemed, echo } }: TurnedProps) {
  const w = words(lang).debrief;
  return (
    <>
      {harm && `${w.harmed} `}
      {seemed && <MoodAfter lang={lang} mood={seemed} />}
      {echo && (
        <>
          {w.echoed}{' '}
          <a href={`#${stepAnchor(echo.step)}`} lang={contentLang(lang, echo.heading.lang)}>
            {echo.heading.text}
          </a>
          .
        </>
      )}
    </>
  );
}
