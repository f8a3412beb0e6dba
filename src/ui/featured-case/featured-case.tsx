import type { CaseSummary } from '../../domain/catalogue.ts';
import type { Lang } from '../../domain/lang.ts';
import { words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import { ButtonLink } from '../button/button.tsx';
import type { Standing } from '../case-card/standing.ts';
import { FirstMet } from '../portrait/first-met.tsx';
import { LocalText } from '../text/local-text.tsx';

interface FeaturedCaseProps {
  readonly lang: Lang;
  readonly summary: CaseSummary;
  /** Where it was begun: the way on leads there. */
  readonly standing?: Standing | undefined;
}

/** One case, large: a face, a room, a dilemma, and one way on. */
export function FeaturedCase({ lang, summary, standing }: FeaturedCaseProps) {
  const w = words(lang);
  const { id, title, brief, role, minutes, met, ask } = summary;
  return (
    <section class="featured-case">
      <FirstMet lang={lang} of={met} />
      <div class="featured-case__story">
        <p class="label">{standing ? w.home.busy(standing.step) : `${w.role[role]} · ${w.about(minutes)}`}</p>
        <h2 class="featured-case__title">
          <LocalText of={title} lang={lang} />
        </h2>
        <p class="featured-case__brief">
          <LocalText of={brief} lang={lang} />{' '}
          {ask && (
            <strong>
              <LocalText of={ask} lang={lang} />
            </strong>
          )}
        </p>
        <p class="actions">
          {standing ? (
            <ButtonLink href={routes.attempt.href(lang, { attempt: standing.attempt })}>{w.home.goOn}</ButtonLink>
          ) : (
            <ButtonLink href={routes.brief.href(lang, { case: id })}>{w.brief.begin}</ButtonLink>
          )}
        </p>
      </div>
    </section>
  );
}
