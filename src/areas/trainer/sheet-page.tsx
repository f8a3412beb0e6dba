import { words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import { Document } from '../../ui/document/document.tsx';
import { ShownWays } from '../../ui/join-ways/join-ways.tsx';
import { LocalText } from '../../ui/text/local-text.tsx';
import type { WallPageProps } from './wall-page.tsx';

/** To print and hang up or hand out: the same, with the steps, and never the manage link. */
export function SheetPage({ lang, assets, group, invitation }: WallPageProps) {
  const w = words(lang);
  const { link, address, code, cases } = invitation;
  const { sheetTitle: title, sheetLead, sheetPrint, sheetPrivacy, steps, back, qrToJoin } = w.invite;
  return (
    <Document lang={lang} assets={assets} path={routes.groupSheet.href(lang, { group })} title={title} unlisted>
      <div class="title-page">
        <h1 class="title-page__heading" tabindex={-1}>
          {title}
        </h1>
        <p class="lead">{sheetLead}</p>
      </div>
      <div class="join-sheet">
        <ShownWays {...{ lang, link, address, code }} label={qrToJoin(code !== undefined)} />
        <ol class="join-sheet__steps">
          {steps(address, code).map((step) => (
            <li>{step}</li>
          ))}
        </ol>
        <ul class="join-sheet__cases">
          {cases.map((summary) => (
            <li>
              <LocalText of={summary.title} lang={lang} /> ({w.role[summary.role]}, {w.about(summary.minutes)})
            </li>
          ))}
        </ul>
        <p>{sheetPrivacy}</p>
        <p class="hint screen-only">
          {sheetPrint} <a href={routes.groupLinks.href(lang, { group })}>{back}</a>
        </p>
      </div>
    </Document>
  );
}
