import type { CaseSummary } from '../../domain/catalogue.ts';
import type { Lang, Text } from '../../domain/lang.ts';
import { textIn, words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import { Button } from '../button/button.tsx';
import { Portrait } from '../portrait/portrait.tsx';
import { LocalText } from '../text/local-text.tsx';
import type { Standing } from './standing.ts';

export interface CaseCardProps {
  readonly lang: Lang;
  readonly summary: CaseSummary;
  /** The module that it belongs to, where the page around it does not say so. */
  readonly theme?: Text;
  readonly standing?: Standing | undefined;
  /** Begins it at once, where the page around it says all that a brief would. */
  readonly start?: Start | undefined;
}

/** A form that begins a case. */
export interface Start {
  readonly action: string;
  readonly token: string;
  /** Of several ways on, not the first. */
  readonly quiet?: boolean;
}

/** A case as an entry in a list: who it is about, what you know beforehand, what it practises, for whom and how long. */
export function CaseCard({ lang, summary, theme, standing, start }: CaseCardProps) {
  const w = words(lang);
  const { id, title, brief, goal, role, minutes, met } = summary;
  return (
    <article class="case-card">
      <Portrait name={textIn(met.name, lang)} face={met.face} lazy />
      <div class="case-card__words">
        <h3 class="case-card__title">
          {start ? (
            <LocalText of={title} lang={lang} />
          ) : (
            <a class="case-card__link" href={routes.brief.href(lang, { case: id })}>
              <LocalText of={title} lang={lang} />
            </a>
          )}
        </h3>
        <p class="case-card__facts">
          {w.role[role]}
          {theme && (
            <>
              {' · '}
              <LocalText of={theme} lang={lang} />
            </>
          )}
          {' · '}
          {w.about(minutes)}
        </p>
        <p class="case-card__brief">
          <LocalText of={brief} lang={lang} />
        </p>
        {goal && !start && (
          <p class="case-card__goal">
            {w.home.practises} <LocalText of={goal} lang={lang} />
          </p>
        )}
        {standing && <Onward lang={lang} standing={standing} />}
        {start && !standing && <StartForm lang={lang} summary={summary} {...start} />}
      </div>
    </article>
  );
}

function StartForm({ lang, summary, action, token, quiet }: Start & Pick<CaseCardProps, 'lang' | 'summary'>) {
  const { brief } = words(lang);
  return (
    <>
      <p class="case-card__note">
        <strong>{brief.contentNote}:</strong> <LocalText of={summary.contentNote} lang={lang} />
      </p>
      <form class="case-card__start" method="post" action={action}>
        <input type="hidden" name="csrf_token" value={token} />
        <Button name="case" value={summary.id} quiet={quiet}>
          {brief.begin}
          <span class="visually-hidden">: {textIn(summary.title, lang)}</span>
        </Button>
      </form>
    </>
  );
}

/** What this browser did with it, and the way on from there. */
function Onward({ lang, standing: { attempt, step, done } }: { readonly lang: Lang; readonly standing: Standing }) {
  const w = words(lang).home;
  return (
    <p class="case-card__standing">
      <strong>{done ? w.done : w.busy(step)}</strong>
      <a
        class="case-card__onward"
        href={done ? routes.debrief.href(lang, { attempt }) : routes.attempt.href(lang, { attempt })}
      >
        {done ? w.lookBack : w.goOn}
      </a>
    </p>
  );
}
