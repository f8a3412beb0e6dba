import type { Lang } from '../../domain/lang.ts';
import { type ProblemKind, words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import { ButtonLink } from '../button/button.tsx';
import { Drawing } from '../drawing/drawing.tsx';
import type { DrawingName } from '../drawing/drawings.ts';
import { Mark } from '../mark/mark.tsx';

interface ProblemProps {
  readonly lang: Lang;
  readonly kind: ProblemKind;
  /** The page that mends it, where there is one: the attempt, the brief, or the same page again. */
  readonly back?: string | undefined;
}

/** What stands above each problem that is more than a slip: that has the way on alone. */
const drawn: Partial<Record<ProblemKind, DrawingName>> = {
  'not-found': 'wrong-way',
  'no-group-page': 'wrong-way',
  'malformed-id': 'wrong-way',
  'attempt-not-here': 'wrong-way',
  'foreign-origin': 'wrong-way',
  'forged-token': 'wrong-way',
  erased: 'erased',
  'no-code': 'our-side',
  unavailable: 'our-side',
  unexpected: 'our-side',
  'not-configured': 'our-side',
};

/** What went wrong in one title and two sentences, and always a way on. */
export function Problem({ lang, kind, back }: ProblemProps) {
  const w = words(lang);
  const problem = w.problem[kind];
  const name = drawn[kind];
  return (
    <div class="problem">
      {name ? <Drawing name={name} /> : <Mark />}
      <h1 tabindex={-1}>{problem.title}</h1>
      <p class="lead">{problem.text}</p>
      <p class="actions">
        {back && <ButtonLink href={back}>{problem.back}</ButtonLink>}
        <ButtonLink href={routes.home.href(lang)} quiet={back !== undefined}>
          {w.toCatalogue}
        </ButtonLink>
      </p>
    </div>
  );
}
