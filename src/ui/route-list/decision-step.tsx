import type { Verdict as VerdictId } from '../../domain/case.ts';
import type { Lang } from '../../domain/lang.ts';
import type { DebriefOption, DebriefStep } from '../../engine/debrief.ts';
import { words } from '../../i18n/index.ts';
import { DetailsDrawer } from '../details-drawer/details-drawer.tsx';
import { LocalLines } from '../local-line/local-lines.tsx';
import { SceneText } from '../scene-text/scene-text.tsx';
import { contentLang } from '../text/content-lang.ts';
import { Explanation } from './explanation.tsx';
import { MoodAfter } from './mood-after.tsx';
import { OtherOptions } from './other-options.tsx';
import { Retry } from './retry.tsx';
import type { RouteListProps } from './route-list.tsx';
import { Turned } from './turned.tsx';
import { Verdict } from './verdict.tsx';

type DecisionStepProps = Omit<RouteListProps, 'steps'> & {
  readonly step: DebriefStep;
  /** Which of the turning points this is, from 1; 0 for none. */
  readonly turn: number;
  /** The verdicts that come here for the first time on the route. */
  readonly newVerdicts: ReadonlySet<VerdictId>;
};

/** One decision: what was chosen, what it did, how we see it and why, and what else was possible. */
export function DecisionStep(props: DecisionStepProps) {
  const { lang, step, turn } = props;
  const w = words(lang);
  const { turning } = step;
  const told = (
    <div class="route__told">
      <Told {...props} />
    </div>
  );
  return (
    <>
      <p class="label">{w.phase[step.phase]}</p>
      <h3 class="route__heading" lang={contentLang(lang, step.heading.lang)}>
        {step.heading.text}
      </h3>
      {turning && (
        <p class="turned">
          <strong>{w.debrief.turning(turn)}</strong> <Turned lang={lang} turning={turning} />
        </p>
      )}
      {turning ? told : <DetailsDrawer summary={<Took lang={lang} chosen={chosenOf(step)} />}>{told}</DetailsDrawer>}
    </>
  );
}

interface TookProps {
  readonly lang: Lang;
  readonly chosen: readonly DebriefOption[];
}

/** A folded decision: what was chosen, and how we see it. */
function Took({ lang, chosen }: TookProps) {
  return (
    <span class="took">
      <span class="label">{words(lang).debrief.chose}</span>
      {chosen.map(({ say, verdict }) => (
        <span class="took__choice">
          <span class="route__say" lang={contentLang(lang, say.lang)}>
            {say.text}
          </span>
          {verdict && <Verdict lang={lang} of={verdict} />}
        </span>
      ))}
    </span>
  );
}

function Told({ lang, step, retry, sources, card, newVerdicts }: DecisionStepProps) {
  const { turning, mood } = step;
  const chosen = chosenOf(step);
  const others = step.options.filter((option) => !option.chosen);
  return (
    <>
      <Chosen lang={lang} step={step} chosen={chosen} />
      {step.reaction.length > 0 && <Reaction lang={lang} step={step} />}
      {mood && !turning?.seemed && (
        <p class="hint">
          <MoodAfter lang={lang} mood={mood} />
        </p>
      )}
      {chosen.map((option) => (
        <Explanation
          lang={lang}
          option={option}
          named={chosen.length > 1}
          full={option.verdict && newVerdicts.has(option.verdict)}
          numbered={sources}
        />
      ))}
      <LocalLines lang={lang} slots={step.local} card={card} asks />
      {others.length > 0 && <OtherOptions lang={lang} options={others} />}
      {retry && <Retry lang={lang} step={step} {...retry} />}
    </>
  );
}

/** What was chosen, and how sure; above a folded decision its summary says the first, and paper has no summary. */
function Chosen({ lang, step, chosen }: TookProps & { readonly step: DebriefStep }) {
  const w = words(lang).debrief;
  // Sure, and advised against: the moment most worth talking about.
  const isSureButNot = step.certainty === 'sure' && chosen.some(isAdvisedAgainst);
  return (
    <div class={step.turning ? 'route__chosen' : 'route__chosen route__chosen--folded'}>
      <p class="label">{w.chose}</p>
      <ul class="route__picked">
        {chosen.map(({ say }) => (
          <li class="route__say" lang={contentLang(lang, say.lang)}>
            {say.text}
          </li>
        ))}
      </ul>
      {step.certainty && <p class="hint">{isSureButNot ? w.sureButNot : w.certainty[step.certainty]}</p>}
    </div>
  );
}

/** What came of it at once was read during play: it stands open where the conversation turned, and a tap away elsewhere. */
function Reaction({ lang, step }: Pick<DecisionStepProps, 'lang' | 'step'>) {
  const text = <SceneText lang={lang} lines={step.reaction} />;
  return step.turning ? text : <DetailsDrawer summary={words(lang).debrief.happened}>{text}</DetailsDrawer>;
}

const chosenOf = ({ options }: DebriefStep) => options.filter(({ chosen }) => chosen);

const isAdvisedAgainst = ({ verdict }: DebriefOption) => verdict === 'afgeraden' || verdict === 'schadelijk';
