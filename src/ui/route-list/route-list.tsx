import type { Lang } from '../../domain/lang.ts';
import type { LocalCard } from '../../domain/local-card.ts';
import type { DebriefStep } from '../../engine/debrief.ts';
import { DecisionStep } from './decision-step.tsx';
import { PassedStep } from './passed-step.tsx';

export interface RouteListProps {
  readonly lang: Lang;
  readonly steps: readonly DebriefStep[];
  /** Where a step is tried again: the address and token of its form; left out where that cannot be. */
  readonly retry?: { readonly action: string; readonly token: string } | undefined;
  /** What the learner's group filled in about its own region. */
  readonly card?: LocalCard | undefined;
}

/** The learner's own way through the case: one line down the page, with what else was possible at each fork. */
export function RouteList({ steps, ...props }: RouteListProps) {
  return (
    <ol class="route">
      {steps.map((step) => (
        <li class={step.decision ? 'route__step' : 'route__step route__step--passed'} id={`step-${step.step}`}>
          {step.decision ? <DecisionStep step={step} {...props} /> : <PassedStep step={step} {...props} />}
        </li>
      ))}
    </ol>
  );
}
