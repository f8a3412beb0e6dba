import type { Child } from 'hono/jsx';
import type { Lang, Text } from '../../domain/lang.ts';
import { textIn } from '../../i18n/index.ts';
import { type Assets, Document } from '../../ui/document/document.tsx';
import type { Shared } from '../../ui/document/sharing.tsx';
import { LocalText } from '../../ui/text/local-text.tsx';

interface ReadingPageProps {
  readonly lang: Lang;
  readonly assets: Assets;
  readonly path: string;
  /** What kind of page it is. */
  readonly kicker: string;
  readonly title: Text;
  readonly lead: Text;
  /** More of what the page is, above the fold. */
  readonly facts: Child;
  /** What a link to it shows elsewhere; absent: nothing of its own. */
  readonly shared?: Shared;
  readonly children: Child;
}

/** The frame of a page to read: what it is and what it is about, then its sections. */
export function ReadingPage(props: ReadingPageProps) {
  const { lang, assets, path, kicker, title, lead, facts, shared, children } = props;
  const description = textIn(lead, lang);
  return (
    <Document {...{ lang, assets, path, description }} title={textIn(title, lang)} {...(shared ? { shared } : {})}>
      <div class="title-page">
        <p class="label">{kicker}</p>
        <h1 class="title-page__heading">
          <LocalText of={title} lang={lang} />
        </h1>
        <p class="lead">
          <LocalText of={lead} lang={lang} />
        </p>
        {facts}
      </div>
      {children}
    </Document>
  );
}
