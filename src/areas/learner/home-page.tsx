import { roles } from '../../domain/case.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import type { Lang } from '../../domain/lang.ts';
import { words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import { ButtonLink } from '../../ui/button/button.tsx';
import { CaseCard } from '../../ui/case-card/case-card.tsx';
import { type Assets, Document } from '../../ui/document/document.tsx';
import { Mark } from '../../ui/mark/mark.tsx';
import { LocalText } from '../../ui/text/local-text.tsx';

export interface HomePageProps {
  readonly lang: Lang;
  readonly assets: Assets;
  readonly catalogue: Catalogue;
}

/** The catalogue: every case by role, then the modules that they belong to. */
export function HomePage({ lang, assets, catalogue }: HomePageProps) {
  const w = words(lang);
  const cases = catalogue.modules.flatMap((from) => from.cases.map((summary) => ({ summary, from })));
  const played = roles.filter((role) => cases.some(({ summary }) => summary.role === role));
  return (
    <Document lang={lang} assets={assets} path={routes.home.href(lang)} title={w.home.title}>
      <div class="title-page title-page--cover">
        <Mark class="mark cover-mark" />
        <h1 class="title-page__heading">{w.home.heading}</h1>
        <p class="lead">{w.home.lead}</p>
        <p class="lead">{w.home.noAccount}</p>
      </div>
      {cases.length === 0 && <p>{w.home.empty}</p>}
      {played.length > 1 && (
        <nav class="jump" aria-label={w.home.roles}>
          {played.map((role) => (
            <a class="jump__link" href={`#${role}`}>
              {w.role[role]}
            </a>
          ))}
        </nav>
      )}
      {played.map((role) => (
        <section class="contents" id={role}>
          <h2>{w.roleHeading[role]}</h2>
          {cases
            .filter(({ summary }) => summary.role === role)
            .map(({ summary, from }) => (
              <CaseCard lang={lang} summary={summary} context={<LocalText of={from.title} lang={lang} />} />
            ))}
        </section>
      ))}
      {catalogue.modules.length > 0 && <Modules lang={lang} catalogue={catalogue} />}
      {catalogue.pages.length > 0 && <Pages lang={lang} catalogue={catalogue} />}
      <section class="contents">
        <h2>{w.forTrainers.home}</h2>
        <p>{w.forTrainers.homeText}</p>
        <p class="actions">
          <ButtonLink href={routes.assign.href(lang)} quiet>
            {w.assign.title}
          </ButtonLink>
        </p>
      </section>
    </Document>
  );
}

function Pages({ lang, catalogue }: { readonly lang: Lang; readonly catalogue: Catalogue }) {
  const w = words(lang).home;
  return (
    <section class="contents">
      <h2>{w.pages}</h2>
      <p class="hint">{w.pagesLead}</p>
      <ul class="modules">
        {catalogue.pages.map(({ id, title, intro }) => (
          <li>
            <a class="modules__title" href={routes.page.href(lang, { page: id })}>
              <LocalText of={title} lang={lang} />
            </a>
            <p>
              <LocalText of={intro} lang={lang} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Modules({ lang, catalogue }: { readonly lang: Lang; readonly catalogue: Catalogue }) {
  const w = words(lang).home;
  return (
    <section class="contents">
      <h2>{w.modules}</h2>
      <p class="hint">{w.modulesLead}</p>
      <ul class="modules">
        {catalogue.modules.map((learningModule) => (
          <li>
            <a class="modules__title" href={routes.module.href(lang, { module: learningModule.id })}>
              <LocalText of={learningModule.title} lang={lang} />
            </a>
            <p>
              <LocalText of={learningModule.summary} lang={lang} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
