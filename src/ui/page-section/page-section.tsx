import type { Claim, KnowledgePage, PageSection as Section } from '../../domain/catalogue.ts';
import type { Lang } from '../../domain/lang.ts';
import type { Source } from '../../domain/source.ts';
import { langOfText, textIn, words } from '../../i18n/index.ts';
import { DetailsDrawer } from '../details-drawer/details-drawer.tsx';
import { SourceLine } from '../sources-list/source-line.tsx';
import { Terms } from '../terms/terms.tsx';
import { LocalText } from '../text/local-text.tsx';

interface PageSectionProps {
  readonly lang: Lang;
  readonly section: Section;
  readonly page: Pick<KnowledgePage, 'sources' | 'terms'>;
}

/**
 * One part of a page to look something up on: paragraphs, then lines with a label, each with its sources. A part with
 * lines is long, so it stays folded until somebody asks for it: the headings are the table of contents.
 */
export function PageSection({ lang, section, page }: PageSectionProps) {
  const { id, heading, rows } = section;
  const title = (
    <h2>
      <LocalText of={heading} lang={lang} />
    </h2>
  );
  const content = <SectionContent {...{ lang, section, page }} />;
  if (rows.length === 0) {
    return (
      <section class="contents" id={id}>
        {title}
        {content}
      </section>
    );
  }
  return (
    <DetailsDrawer id={id} summary={title}>
      {content}
    </DetailsDrawer>
  );
}

function SectionContent({ lang, section, page }: PageSectionProps) {
  return (
    <>
      {section.text.map((claim) => (
        <div class="claim">
          <p>
            <LocalText of={claim.text} lang={lang} />
          </p>
          <Sources lang={lang} claim={claim} sources={page.sources} />
        </div>
      ))}
      {section.rows.length > 0 && (
        <dl class="claims">
          {section.rows.map((row) => (
            <div class="claim">
              <dt>
                <LocalText of={row.label} lang={lang} />
              </dt>
              <dd>
                <LocalText of={row.text} lang={lang} />
                <Sources lang={lang} claim={row} sources={page.sources} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <Terms lang={lang} terms={termsIn(section, page.terms, lang)} />
    </>
  );
}

interface SourcesProps {
  readonly lang: Lang;
  readonly claim: Claim;
  readonly sources: KnowledgePage['sources'];
}

/** The works behind a claim, each once: several facts may come from one, with the date of the oldest. */
function Sources({ lang, claim, sources }: SourcesProps) {
  const byWork = new Map<string, Source>();
  for (const id of claim.restsOn) {
    const source = sources[id];
    const known = source && byWork.get(source.url);
    if (!source || (known && !isOlder(source, known))) continue;
    byWork.set(source.url, source);
  }
  if (byWork.size === 0) return null;
  return (
    <ul class="sources claim__sources">
      {[...byWork.values()].map((source) => (
        <li>
          {words(lang).page.source} <SourceLine lang={lang} source={source} />
        </li>
      ))}
    </ul>
  );
}

/** What changes often comes before what does not: it is what a reader has to check. */
const isOlder = (one: Source, other: Source): boolean =>
  one.volatile === other.volatile ? one.asOf < other.asOf : one.volatile;

/** The terms of a section in the language that it is read in. */
function termsIn(section: Section, terms: KnowledgePage['terms'], lang: Lang) {
  return (section.terms[lang] ?? section.terms.nl ?? []).flatMap((id) => {
    const term = terms[id];
    if (!term) return [];
    const { name, means, asOf } = term;
    const written = (text: typeof name) => ({ text: textIn(text, lang), lang: langOfText(text, lang) });
    return [{ id, name: written(name), means: written(means), ...(asOf ? { asOf } : {}) }];
  });
}
