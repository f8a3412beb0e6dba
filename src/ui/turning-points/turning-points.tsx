import type { Lang } from '../../domain/lang.ts';
import type { DebriefStep } from '../../engine/debrief.ts';
import { words } from '../../i18n/index.ts';
import { stepAnchor } from '../route-list/step-anchor.ts';
import { Turned } from '../route-list/turned.tsx';
import { contentLang } from '../text/content-lang.ts';

interface TurningPointsProps {
  readonly lang: Lang;
  readonly steps: readonly DebriefStep[];
}

/** Where the conversation turned, by the numbers of the curve; each leads to its explanation on the route. */
export function TurningPoints({ lang, steps }: TurningPointsProps) {
  const w = words(lang).debrief;
  const turned = steps.flatMap((step) => (step.turning ? [{ ...step, turning: step.turning }] : []));
  if (turned.length === 0) return <p>{w.noTurning}</p>;
  return (
    <>
      <h3 class="route__heading">{w.turningPoints}</h3>
      <p class="hint screen-only">{w.turningLead}</p>
      <ol class="turning-points">
        {turned.map(({ step, heading, turning }) => (
          <li class="turning-points__point">
            <a class="turning-points__link" href={`#${stepAnchor(step)}`} lang={contentLang(lang, heading.lang)}>
              {heading.text}
            </a>
            <p>
              <Turned lang={lang} turning={turning} />
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}
