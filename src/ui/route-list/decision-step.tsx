import type { DebriefOption, DebriefStep } from '../../engine/debrief.ts';
import { words } from '../../i18n/index.ts';
import { SceneText } from '../scene-text/scene-text.tsx';
import { Explanation } from './explanation.tsx';
import { OtherOptions } from './other-options.tsx';
import { Retry } from './retry.tsx';
import type { RouteListProps } from './route-list.tsx';

type DecisionStepProps = Omit<RouteListProps, 'steps'> & { readonly step: DebriefStep };

/** One decision: what was chosen, what it did, how we see it and why, and what else was possible. */
export function DecisionStep({ lang, step, retry, contentLang }: DecisionStepProps) {
  const w = words(lang);
  const chosen = step.options.filter((option) => option.chosen);
  const others = step.options.filter((option) => !option.chosen);
  return (
    <>
      <p class="label">{w.phase[step.phase]}</p>
      <h3 class="route__heading" lang={contentLang}>
        {step.heading}
      </h3>
      <div class="route__chosen">
        <p class="label">{w.debrief.chose}</p>
        <ul class="route__picked" lang={contentLang}>
          {chosen.map((option) => (
            <li class="route__say">{option.say}</li>
          ))}
        </ul>
        {step.certainty && <p class="hint">{w.debrief.certainty[step.certainty]}</p>}
      </div>
      {step.reaction.length > 0 && <SceneText lines={step.reaction} contentLang={contentLang} />}
      {step.mood && <p class="hint">{w.debrief.after(step.mood.name, step.mood.word)}</p>}
      {chosen.map((option) => (
        <Explanation lang={lang} option={option} contentLang={contentLang} named={chosen.length > 1} full />
      ))}
      {step.certainty === 'sure' && chosen.some(isAdvisedAgainst) && <p class="hint">{w.debrief.sureButNot}</p>}
      {others.length > 0 && <OtherOptions lang={lang} options={others} contentLang={contentLang} />}
      {retry && <Retry lang={lang} step={step} {...retry} />}
    </>
  );
}

/** Sure, and advised against: the moment most worth talking about. */
const isAdvisedAgainst = ({ verdict }: DebriefOption) => verdict === 'afgeraden' || verdict === 'schadelijk';
