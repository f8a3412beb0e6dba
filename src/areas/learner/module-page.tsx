import type { LearningModule, PageSummary } from '../../domain/catalogue.ts';
import type { Lang } from '../../domain/lang.ts';
import { formatDate } from '../../i18n/format.ts';
import { words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import { CaseCard } from '../../ui/case-card/case-card.tsx';
import type { Standing } from '../../ui/case-card/standing.ts';
import { CheatSheet } from '../../ui/cheat-sheet/cheat-sheet.tsx';
import type { Assets } from '../../ui/document/document.tsx';
import { Literature } from '../../ui/literature/literature.tsx';
import { Reviewed } from '../../ui/reviewed/reviewed.tsx';
import { LocalText } from '../../ui/text/local-text.tsx';
import { ReadingPage } from './reading-page.tsx';

export interface ModulePageProps {
  readonly lang: Lang;
  readonly assets: Assets;
  readonly learningModule: LearningModule;
  readonly origin: string;
  /** The pages to look things up on: they belong to all modules. */
  readonly pages: readonly PageSummary[];
  /** How far this browser is, by case. */
  readonly standings: ReadonlyMap<string, Standing>;
}

/** A module: what it is for, its cases, what they teach, what to keep at hand, what it stands on and who made it. */
export function ModulePage({ lang, assets, learningModule, pages, standings, origin }: ModulePageProps) {
  const { module: w, about } = words(lang);
  const { id, title, summary, forWhom, minutes, goals, cases, cheatSheet, literature, disclosure } = learningModule;
  return (
    <ReadingPage
      {...{ lang, assets, title, kicker: w.kicker, lead: summary, shared: { origin } }}
      path={routes.module.href(lang, { module: id })}
      facts={
        <dl class="at-a-glance">
          <dt>{w.forWhom}</dt>
          <dd>
            <LocalText of={forWhom} lang={lang} />
          </dd>
          <dt>{w.minutes}</dt>
          <dd>{about(minutes)}</dd>
        </dl>
      }
    >
      <section class="contents">
        <h2>{w.cases}</h2>
        {cases.map((entry) => (
          <CaseCard lang={lang} summary={entry} standing={standings.get(entry.id)} />
        ))}
      </section>
      <section class="contents">
        <h2>{w.goals}</h2>
        <ul>
          {goals.map(({ text }) => (
            <li>
              <LocalText of={text} lang={lang} />
            </li>
          ))}
        </ul>
      </section>
      <section class="contents">
        <h2>{w.cheatSheet}</h2>
        <CheatSheet lang={lang} lines={cheatSheet} />
        <p>
          <a class="onward" href={routes.cheatSheet.href(lang, { module: id })}>
            {w.printSheet}
          </a>
        </p>
      </section>
      {pages.length > 0 && (
        <section class="contents">
          <h2>{w.pages}</h2>
          <ul>
            {pages.map((page) => (
              <li>
                <a class="onward" href={routes.page.href(lang, { page: page.id })}>
                  <LocalText of={page.title} lang={lang} />
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Literature lang={lang} works={literature} />
      <section class="contents">
        <h2>{w.disclosure}</h2>
        <p>
          <LocalText of={disclosure} lang={lang} />
        </p>
        <p>
          <Reviewed lang={lang} of={learningModule} /> {w.expires(formatDate(learningModule.expires, lang))}
        </p>
      </section>
    </ReadingPage>
  );
}
