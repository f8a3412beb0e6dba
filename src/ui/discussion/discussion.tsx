import type { Lang } from '../../domain/lang.ts';
import { type DecisionFigures, isAgainst } from '../../engine/figures.ts';
import { words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import { Button } from '../button/button.tsx';
import { DetailsDrawer } from '../details-drawer/details-drawer.tsx';
import { DecisionHeading, type DecisionProps } from '../group-bars/group-bars.tsx';
import { LocalText } from '../text/local-text.tsx';
import { Inquiry } from './inquiry.tsx';

interface DiscussionProps {
  readonly lang: Lang;
  readonly group: string;
  readonly caseId: string;
  readonly points: readonly DecisionFigures[];
  /** What there is besides. */
  readonly others: readonly DecisionFigures[];
}

/** How many minutes a moment gets of the ten that a debrief of twenty has for them. */
export const minutesFor = (points: number): number => Math.max(2, Math.round(10 / Math.max(1, points)));

/** What to discuss: proposed moments, ticked; any other can be ticked too. Leads to the debrief on the wall. */
export function Discussion({ lang, group, caseId, points, others }: DiscussionProps) {
  const w = words(lang).overview;
  return (
    <form class="discussion" method="get" action={routes.groupDebrief.href(lang, { group })}>
      <input type="hidden" name="case" value={caseId} />
      {points.length === 0 && <p>{w.noPoints}</p>}
      {points.map((decision) => (
        <div class="discussion__point">
          <Tick lang={lang} decision={decision} checked />
          <p class="hint">{w.minutes(minutesFor(points.length))}</p>
          <p class="label">{w.say}</p>
          <Inquiry lang={lang} decision={decision} />
          <Reasons lang={lang} decision={decision} />
        </div>
      ))}
      {others.length > 0 && (
        <fieldset class="discussion__others">
          <legend>{w.otherPoints}</legend>
          {others.map((decision) => (
            <Tick lang={lang} decision={decision} />
          ))}
        </fieldset>
      )}
      <p class="actions">
        <Button>{w.open}</Button>
      </p>
    </form>
  );
}

function Tick({ lang, decision, checked }: DecisionProps & { readonly checked?: boolean }) {
  return (
    <label class="discussion__tick">
      <input type="checkbox" name="d" value={decision.scene} checked={checked} />
      <span>
        <DecisionHeading lang={lang} decision={decision} />
      </span>
    </label>
  );
}

/** Why each option that we do not advise is seen so. */
function Reasons({ lang, decision }: DecisionProps) {
  const reasons = decision.options.flatMap(({ choice }) => (isAgainst(choice.verdict) && choice.why ? choice.why : []));
  if (reasons.length === 0) return null;
  return (
    <DetailsDrawer id={`why-${decision.scene}`} summary={words(lang).overview.reasons}>
      {reasons.map((why) => (
        <p>
          <LocalText of={why} lang={lang} />
        </p>
      ))}
    </DetailsDrawer>
  );
}
