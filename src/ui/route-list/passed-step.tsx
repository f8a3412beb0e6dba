import type { DebriefStep } from '../../engine/debrief.ts';
import { words } from '../../i18n/index.ts';
import { LocalLines } from '../local-line/local-lines.tsx';
import { contentLang } from '../text/content-lang.ts';
import type { RouteListProps } from './route-list.tsx';

type PassedStepProps = Pick<RouteListProps, 'lang' | 'card'> & { readonly step: DebriefStep };

/** A moment that was no decision: it keeps the story whole, and the learner's own words if there were any. */
export function PassedStep({ lang, step, card }: PassedStepProps) {
  const w = words(lang).debrief;
  // Of the scenes that decide nothing only a rating has numbers for ids, and only its answer is worth retelling.
  const rated = step.options.find((option) => option.chosen && /^\d$/.test(option.id));
  return (
    <>
      <h3 class="route__heading" lang={contentLang(lang, step.heading.lang)}>
        {step.heading.text}
      </h3>
      {step.ask && (step.note || rated) && <p lang={contentLang(lang, step.ask.lang)}>{step.ask.text}</p>}
      {rated && (
        <p class="route__say" lang={contentLang(lang, rated.say.lang)}>
          {rated.say.text}
        </p>
      )}
      {step.note && (
        <>
          <p class="label">{w.note}</p>
          <blockquote class="own-words">{step.note}</blockquote>
        </>
      )}
      <LocalLines lang={lang} slots={step.local} card={card} asks />
    </>
  );
}
