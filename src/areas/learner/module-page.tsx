import type { KnowledgePage, ModuleSummary } from '../../domain/catalogue.ts';
import type { Lang } from '../../domain/lang.ts';
import { formatDate } from '../../i18n/format.ts';
import { textIn, words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import { CaseCard } from '../../ui/case-card/case-card.tsx';
import { CheatSheet } from '../../ui/cheat-sheet/cheat-sheet.tsx';
import { type Assets, Document } from '../../ui/document/document.tsx';
import { ContentLink } from '../../ui/link/content-link.tsx';
import { Reviewed } from '../../ui/reviewed/reviewed.tsx';
import { contentLang } from '../../ui/text/content-lang.ts';
import { LocalText } from '../../ui/text/local-text.tsx';

export interface ModulePageProps {
  readonly lang: Lang;
  readonly assets: Assets;
  readonly learningModule: ModuleSummary;
  readonly origin: string;
  /** The pages to look things up on: they belong to all modules. */
  readonly pages: readonly KnowledgePage[];
}

/** A module: what it is for, its cases, what to keep at hand, what it stands on and who made it. */
export function ModulePage({ lang, assets, learningModule, pages, origin }: ModulePageProps) {
  const { module: w, role, about } = words(lang);
  const { id, title, summary, forWhom, minutes, goals, cases, cheatSheet, literature, disclosure } = learningModule;
  const path = routes.module.href(lang, { module: id });
  return (
    <Document
      lang={lang}
      assets={assets}
      path={path}
      title={textIn(title, lang)}
      description={textIn(summary, lang)}
      shared={{ origin }}
    >
      <div class="title-page">
        <p class="label">{w.kicker}</p>
        <h1 class="title-page__heading">
          <LocalText of={title} lang={lang} />
        </h1>
        <p class="lead">
          <LocalText of={summary} lang={lang} />
        </p>
        <dl class="at-a-glance">
          <dt>{w.forWhom}</dt>
          <dd>
            <LocalText of={forWhom} lang={lang} />
          </dd>
          <dt>{w.minutes}</dt>
          <dd>{about(minutes)}</dd>
        </dl>
      </div>
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
        <h2>{w.cases}</h2>
        {cases.map((entry) => (
          <CaseCard lang={lang} summary={entry} context={role[entry.role]} />
        ))}
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
      <section class="contents">
        <h2>{w.literature}</h2>
        <ul class="literature">
          {literature.map((work) => (
            <li>
              <ContentLink {...work} lang={contentLang(lang, 'nl')} />
            </li>
          ))}
        </ul>
      </section>
      <section class="contents">
        <h2>{w.disclosure}</h2>
        <p>
          <LocalText of={disclosure} lang={lang} />
        </p>
        <p>
          <Reviewed lang={lang} of={learningModule} /> {w.expires(formatDate(learningModule.expires, lang))}
        </p>
      </section>
    </Document>
  );
}
