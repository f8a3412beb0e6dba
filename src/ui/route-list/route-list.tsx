import type { Verdict } from '../../domain/case.ts';
import type { Lang } from '../../domain/lang.ts';
import type { LocalCard } from '../../domain/local-card.ts';
import type { DebriefSource, DebriefStep } from '../../engine/debrief.ts';
import { DecisionStep } from './decision-step.tsx';
import { PassedStep } from './passed-step.tsx';
import { stepAnchor } from './step-anchor.ts';
import { Stop } from './stop.tsx';

export interface RouteListProps {
  readonly lang: Lang;
  readonly steps: readonly DebriefStep[];
  /** Where a step is tried again: the address and token of its form; left out where that cannot be. */
  readonly retry?: { readonly action: string; readonly token: string } | undefined;
  /** Every source of the route in the order in which paper numbers them. */
  readonly sources: readonly DebriefSource[];
  /** What the learner's group filled in about its own region. */
  readonly card?: LocalCard | undefined;
}

/**
 * The learner's own way through the case: a line drawn down the page, each decision a stop on it, and what else was
 * possible branching off. Turning points are drawn larger and stand open; the other decisions are folded.
 */
export function RouteList({ steps, ...props }: RouteListProps) {
  const turns = steps.filter(({ turning }) => turning);
  const met = new Map<Verdict, number>();
  for (const { step, options } of steps) {
    for (const { chosen, verdict } of options) if (chosen && verdict && !met.has(verdict)) met.set(verdict, step);
  }
  const newAt = (at: number) => new Set([...met].flatMap(([verdict, step]) => (step === at ? [verdict] : [])));
  return (
    <ol class="route">
      {steps.map((step) => (
        <li
          class={step.decision ? 'route__step' : 'route__step route__step--passed'}
          id={stepAnchor(step.step)}
          tabindex={-1}
        >
          <Stop kind={step.turning ? 'turning' : step.decision ? 'decision' : 'passed'} />
          {step.decision ? (
            <DecisionStep step={step} turn={turns.indexOf(step) + 1} newVerdicts={newAt(step.step)} {...props} />
          ) : (
            <PassedStep lang={props.lang} card={props.card} step={step} />
          )}
        </li>
      ))}
    </ol>
  );
}
