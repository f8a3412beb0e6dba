import type { KnowledgePage as Page } from '../../domain/catalogue.ts';
import type { Lang } from '../../domain/lang.ts';
import { formatDate } from '../../i18n/format.ts';
import { words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import type { Assets } from '../../ui/document/document.tsx';
import { Literature } from '../../ui/literature/literature.tsx';
import { PageSection } from '../../ui/page-section/page-section.tsx';
import { Reviewed } from '../../ui/reviewed/reviewed.tsx';
import { ReadingPage } from './reading-page.tsx';

export interface KnowledgePageProps {
  readonly lang: Lang;
  readonly assets: Assets;
  readonly page: Page;
}

/** Something to look up: what it is about, then section by section what we know, from where and how old it is. */
export function KnowledgePage({ lang, assets, page }: KnowledgePageProps) {
  const w = words(lang).page;
  const { id, title, intro, sections, literature, expires } = page;
  return (
    <ReadingPage
      {...{ lang, assets, title, kicker: w.kicker, lead: intro }}
      path={routes.page.href(lang, { page: id })}
      facts={
        <p class="hint">
          <Reviewed lang={lang} of={page} /> {w.expires(formatDate(expires, lang))}
        </p>
      }
    >
      <div class="page-sections">
        {sections.map((section) => (
          <PageSection lang={lang} section={section} page={page} />
        ))}
      </div>
      <Literature lang={lang} works={literature} />
    </ReadingPage>
  );
}
