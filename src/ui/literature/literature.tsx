import type { Lang } from '../../domain/lang.ts';
import { words } from '../../i18n/index.ts';
import { ContentLink } from '../link/content-link.tsx';
import { contentLang } from '../text/content-lang.ts';

interface LiteratureProps {
  readonly lang: Lang;
  readonly works: readonly { readonly title: string; readonly url: string }[];
}

/** What there is to read further: Dutch works, whatever the language of the page. */
export function Literature({ lang, works }: LiteratureProps) {
  if (works.length === 0) return null;
  return (
    <section class="contents">
      <h2>{words(lang).page.literature}</h2>
      <ul class="literature">
        {works.map((work) => (
          <li>
            <ContentLink {...work} lang={contentLang(lang, 'nl')} />
          </li>
        ))}
      </ul>
    </section>
  );
}
