import type { DebriefOption, DebriefStep } from '../../engine/debrief.ts';
import { words } from '../../i18n/index.ts';
import { LocalLines } from '../local-line/local-lines.tsx';
import { SceneText } from '../scene-text/scene-text.tsx';
import { contentLang } from '../text/content-lang.ts';
import { Explanation } from './explanation.tsx';
import { OtherOptions } from './other-options.tsx';
import { Retry } from './retry.tsx';
import type { RouteListProps } from './route-list.tsx';

type DecisionStepProps = Omit<RouteListProps, 'steps'> & { readonly step: DebriefStep };

/** One decision: what was chosen, what it did, how we see it and why, and what else was possible. */
export function DecisionStep({ lang, step, retry, card }: DecisionStepProps) {
  const w = words(lang);
  const chosen = step.options.filter((option) => option.chosen);
  const others = step.options.filter((option) => !option.chosen);
  return (
    <>
      <p class="label">{w.phase[step.phase]}</p>
      <h3 class="route__heading" lang={contentLang(lang, step.heading.lang)}>
        {step.heading.text}
      </h3>
      <div class="route__chosen">
        <p class="label">{w.debrief.chose}</p>
        <ul class="route__picked">
          {chosen.map(({ say }) => (
            <li class="route__say" lang={contentLang(lang, say.lang)}>
              {say.text}
            </li>
          ))}
        </ul>
        {step.certainty && <p class="hint">{w.debrief.certainty[step.certainty]}</p>}
      </div>
      {step.reaction.length > 0 && <SceneText lang={lang} lines={step.reaction} />}
      {step.mood && <p class="hint">{w.debrief.after(step.mood.name.text, step.mood.word.text)}</p>}
      {chosen.map((option) => (
        <Explanation lang={lang} option={option} named={chosen.length > 1} full />
      ))}
      {step.certainty === 'sure' && chosen.some(isAdvisedAgainst) && <p class="hint">{w.debrief.sureButNot}</p>}
      <LocalLines lang={lang} slots={step.local} card={card} asks />
      {others.length > 0 && <OtherOptions lang={lang} options={others} />}
      {retry && <Retry lang={lang} step={step} {...retry} />}
    </>
  );
}

/** Sure, and advised against: the moment most worth talking about. */
const isAdvisedAgainst = ({ verdict }: DebriefOption) => verdict === 'afgeraden' || verdict === 'schadelijk';
