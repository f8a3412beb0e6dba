import type { Lang } from '../../domain/lang.ts';
import type { ViewTerm } from '../../engine/view.ts';
import { formatDate } from '../../i18n/format.ts';
import { words } from '../../i18n/index.ts';
import { DetailsDrawer } from '../details-drawer/details-drawer.tsx';
import { contentLang } from '../text/content-lang.ts';
import { Written } from '../text/written.tsx';

interface TermsProps {
  readonly lang: Lang;
  readonly terms: readonly ViewTerm[];
}

/**
 * Words that may be new, explained right behind the text that uses them. The closed line names them, so that whoever
 * stumbles over one sees that it is explained; nothing stands in the way of whoever knows them all.
 */
export function Terms({ lang, terms }: TermsProps) {
  if (terms.length === 0) return null;
  const w = words(lang);
  return (
    <DetailsDrawer summary={<Summary lang={lang} terms={terms} />}>
      <dl class="terms">
        {terms.map(({ name, means, asOf }) => (
          <div class="terms__term">
            <dt lang={contentLang(lang, name.lang)}>{name.text}</dt>
            <dd>
              <Written of={means} lang={lang} />
              {asOf && ` ${w.source.asOfVolatile(formatDate(asOf, lang))}`}
            </dd>
          </div>
        ))}
      </dl>
    </DetailsDrawer>
  );
}

function Summary({ lang, terms }: TermsProps) {
  return (
    <span>
      {words(lang).scene.terms}{' '}
      {terms.map(({ name }, at) => (
        <>
          {at > 0 && ', '}
          <Written of={name} lang={lang} />
        </>
      ))}
    </span>
  );
}
