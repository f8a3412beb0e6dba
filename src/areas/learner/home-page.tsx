import type { Child } from 'hono/jsx';
import { roles } from '../../domain/case.ts';
import type { Catalogue } from '../../domain/catalogue.ts';
import type { Lang, Text } from '../../domain/lang.ts';
import { textIn, words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import { ButtonLink } from '../../ui/button/button.tsx';
import { CaseCard } from '../../ui/case-card/case-card.tsx';
import type { Standing } from '../../ui/case-card/standing.ts';
import { CaseFilter } from '../../ui/case-filter/case-filter.tsx';
import { type Assets, Document } from '../../ui/document/document.tsx';
import { FeaturedCase } from '../../ui/featured-case/featured-case.tsx';
import { LocalText } from '../../ui/text/local-text.tsx';
import { featured, found, type Sought } from './sought.ts';

export interface HomePageProps {
  readonly lang: Lang;
  readonly assets: Assets;
  readonly catalogue: Catalogue;
  readonly sought: Sought;
  /** How far this browser is, by case; the newest first. */
  readonly standings: ReadonlyMap<string, Standing>;
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly origin: string;
}

/** The catalogue: one case large, then all of them; or the cases of a role and a theme. */
export function HomePage({ lang, assets, catalogue, sought, standings, now, origin }: HomePageProps) {
  const w = words(lang).home;
  const cases = found(catalogue, sought);
  const isChosen = Boolean(sought.role || sought.theme);
  const heading = isChosen ? headingOf(lang, catalogue, sought, cases.length) : w.heading;
  const large = isChosen ? undefined : featured(cases, standings, now);
  const path = routes.home.href(lang, sought);
  return (
    <Document lang={lang} assets={assets} path={path} title={isChosen ? heading : w.title} shared={{ origin }}>
      <div class="title-page">
        <h1 class="title-page__heading">{heading}</h1>
        {!isChosen && <p class="lead">{w.lead}</p>}
      </div>
      {large && <FeaturedCase lang={lang} summary={large.summary} standing={standings.get(large.summary.id)} />}
      <section class="contents">
        <h2 class={isChosen ? 'visually-hidden' : undefined}>{isChosen ? w.choose : w.all}</h2>
        <Filter {...{ lang, catalogue, sought }} />
        {cases.length === 0 && <NothingFound lang={lang} isChosen={isChosen} />}
        {cases.map(({ summary, learningModule }) => (
          <CaseCard lang={lang} summary={summary} theme={learningModule.title} standing={standings.get(summary.id)} />
        ))}
      </section>
      <Entries
        {...{ lang, heading: w.modules, lead: w.modulesLead }}
        entries={catalogue.modules.map(({ id, title, summary }) => ({
          ...{ title, text: summary, href: routes.module.href(lang, { module: id }) },
        }))}
      />
      <Entries
        {...{ lang, heading: w.pages, lead: w.pagesLead }}
        entries={catalogue.pages.map(({ id, title, intro }) => ({
          ...{ title, text: intro, href: routes.page.href(lang, { page: id }) },
        }))}
      />
      <section class="contents">
        <h2>{words(lang).forTrainers.home}</h2>
        <div class="stack">
          <p>{words(lang).forTrainers.homeText}</p>
          <p class="actions">
            <ButtonLink href={routes.assign.href(lang)} quiet>
              {words(lang).assign.title}
            </ButtonLink>
          </p>
        </div>
      </section>
    </Document>
  );
}

/** The choice in a sentence; what we do not know is left out of it. */
function headingOf(lang: Lang, { modules }: Catalogue, sought: Sought, count: number): string {
  const role = roles.find((known) => known === sought.role);
  const theme = modules.find(({ id }) => id === sought.theme);
  return words(lang).home.found(count, role, theme && textIn(theme.title, lang));
}

interface FilterProps {
  readonly lang: Lang;
  readonly catalogue: Catalogue;
  readonly sought: Sought;
}

function Filter({ lang, catalogue, sought }: FilterProps) {
  const { home: w, role: names } = words(lang);
  const option = (text: Child, change: Sought) => {
    const next = { ...sought, ...change };
    return {
      text,
      href: routes.home.href(lang, next),
      count: found(catalogue, next).length,
      isCurrent: next.role === sought.role && next.theme === sought.theme,
    };
  };
  const byRole = roles.map((role) => option(names[role], { role }));
  const byTheme = catalogue.modules.map(({ id, title }) => option(<LocalText of={title} lang={lang} />, { theme: id }));
  return (
    <CaseFilter
      label={w.choose}
      first={{ label: w.byRole, options: [option(w.everyRole, { role: undefined }), ...byRole] }}
      more={{ label: w.byTheme, options: [option(w.everyTheme, { theme: undefined }), ...byTheme] }}
    />
  );
}

function NothingFound({ lang, isChosen }: { readonly lang: Lang; readonly isChosen: boolean }) {
  const w = words(lang).home;
  if (!isChosen) return <p>{w.empty}</p>;
  return (
    <>
      <p>{w.none}</p>
      <p class="actions">
        <ButtonLink href={routes.home.href(lang)}>{w.showAll}</ButtonLink>
      </p>
    </>
  );
}

interface EntriesProps {
  readonly lang: Lang;
  readonly heading: string;
  readonly lead: string;
  readonly entries: readonly { readonly href: string; readonly title: Text; readonly text: Text }[];
}

function Entries({ lang, heading, lead, entries }: EntriesProps) {
  if (entries.length === 0) return null;
  return (
    <section class="contents">
      <h2>{heading}</h2>
      <p class="hint">{lead}</p>
      <ul class="modules">
        {entries.map(({ href, title, text }) => (
          <li>
            <a class="modules__title" href={href}>
              <LocalText of={title} lang={lang} />
            </a>
            <p>
              <LocalText of={text} lang={lang} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
