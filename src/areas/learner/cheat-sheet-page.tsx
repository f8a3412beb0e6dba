import type { LearningModule } from '../../domain/catalogue.ts';
import type { Lang } from '../../domain/lang.ts';
import { formatDate } from '../../i18n/format.ts';
import { textIn, words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import { CheatSheet } from '../../ui/cheat-sheet/cheat-sheet.tsx';
import { type Assets, Document } from '../../ui/document/document.tsx';
import { Reviewed } from '../../ui/reviewed/reviewed.tsx';
import { LocalText } from '../../ui/text/local-text.tsx';

export interface CheatSheetPageProps {
  readonly lang: Lang;
  readonly assets: Assets;
  readonly learningModule: LearningModule;
}

/** What to keep at hand from a module: made for one sheet of paper, with its date on it. */
export function CheatSheetPage({ lang, assets, learningModule }: CheatSheetPageProps) {
  const { cheatSheet: w, module } = words(lang);
  const { id, title, cheatSheet, expires } = learningModule;
  const params = { module: id };
  return (
    <Document
      lang={lang}
      assets={assets}
      path={routes.cheatSheet.href(lang, params)}
      title={w.title(textIn(title, lang))}
      description={w.lead}
    >
      <div class="title-page">
        <p class="label">{module.cheatSheet}</p>
        <h1 class="title-page__heading">
          <LocalText of={title} lang={lang} />
        </h1>
        <p class="lead screen-only">{w.lead}</p>
      </div>
      <div class="sheet">
        <CheatSheet lang={lang} lines={cheatSheet} />
        <p class="hint">
          <Reviewed lang={lang} of={learningModule} /> {module.expires(formatDate(expires, lang))}
        </p>
        <p class="hint screen-only">
          {w.print} {w.from}{' '}
          <a href={routes.module.href(lang, params)}>
            <LocalText of={title} lang={lang} />
          </a>
          .
        </p>
      </div>
    </Document>
  );
}
