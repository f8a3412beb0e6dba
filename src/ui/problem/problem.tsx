import type { Lang } from '../../domain/lang.ts';
import { type ProblemKind, words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import { ButtonLink } from '../button/button.tsx';
import { Mark } from '../mark/mark.tsx';

interface ProblemProps {
  readonly lang: Lang;
  readonly kind: ProblemKind;
  /** The page that mends it, where there is one: the attempt, the brief, or the same page again. */
  readonly back?: string | undefined;
}

/** What went wrong in one title and two sentences, and always a way on. */
export function Problem({ lang, kind, back }: ProblemProps) {
  const w = words(lang);
  const problem = w.problem[kind];
  return (
    <div class="problem">
      <Mark />
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
