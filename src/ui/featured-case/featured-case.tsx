import { words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import { ButtonLink } from '../button/button.tsx';
import type { CaseCardProps } from '../case-card/case-card.tsx';
import { FirstMet } from '../portrait/first-met.tsx';
import { LocalText } from '../text/local-text.tsx';

/** One case, large: a face, a room, a dilemma, and one way on: to where it was begun, or into its brief. */
export function FeaturedCase({ lang, summary, standing }: Omit<CaseCardProps, 'theme'>) {
  const w = words(lang);
  const { id, title, brief, role, minutes, met, setting, ask } = summary;
  return (
    <section class="featured-case">
      <FirstMet lang={lang} of={met} setting={setting} />
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
