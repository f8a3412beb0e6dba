import type { KnowledgePage as Page } from '../../domain/catalogue.ts';
import type { Lang } from '../../domain/lang.ts';
import { formatDate } from '../../i18n/format.ts';
import { textIn, words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import { type Assets, Document } from '../../ui/document/document.tsx';
import { ContentLink } from '../../ui/link/content-link.tsx';
import { PageSection } from '../../ui/page-section/page-section.tsx';
import { Reviewed } from '../../ui/reviewed/reviewed.tsx';
import { contentLang } from '../../ui/text/content-lang.ts';
import { LocalText } from '../../ui/text/local-text.tsx';

export interface KnowledgePageProps {
  readonly lang: Lang;
  readonly assets: Assets;
  readonly page: Page;
}

/** Something to look up: what it is about, then section by section what we know, from where and how old it is. */
export function KnowledgePage({ lang, assets, page }: KnowledgePageProps) {
  const w = words(lang).page;
  const { title, intro, sections, literature } = page;
  const path = routes.page.href(lang, { page: page.id });
  return (
    <Document lang={lang} assets={assets} path={path} title={textIn(title, lang)} description={textIn(intro, lang)}>
      <div class="title-page">
        <p class="label">{w.kicker}</p>
        <h1 class="title-page__heading">
          <LocalText of={title} lang={lang} />
        </h1>
        <p class="lead">
          <LocalText of={intro} lang={lang} />
        </p>
        <p class="hint">
          <Reviewed lang={lang} of={page} /> {w.expires(formatDate(page.expires, lang))}
        </p>
      </div>
      {sections.length > 2 && (
        <nav class="jump" aria-label={w.sections}>
          {sections.map(({ id, heading }) => (
            <a class="jump__link" href={`#${id}`}>
              <LocalText of={heading} lang={lang} />
            </a>
          ))}
        </nav>
      )}
      {sections.map((section) => (
        <PageSection lang={lang} section={section} page={page} />
      ))}
      {literature.length > 0 && (
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
      )}
    </Document>
  );
}
