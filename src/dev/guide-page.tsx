import type { Child } from 'hono/jsx';
import type { Lang } from '../domain/lang.ts';
import { type Assets, Document } from '../ui/document/document.tsx';
import { components } from '../ui/examples.ts';
import { groups, slug } from './groups.ts';
import { styleguideRoutes } from './styleguide-routes.ts';
import { ColourTokens, ContrastTable, OtherTokens, TypeScale } from './token-tables.tsx';

interface GuidePageProps {
  readonly lang: Lang;
  readonly assets: Assets;
  /** The text of tokens.css. */
  readonly tokens: string;
}

/** The whole style guide on one page: what the product is made of, then every component in every state. */
export function GuidePage({ lang, assets, tokens }: GuidePageProps) {
  const used = Object.entries(groups).filter(([, names]) => names.length > 0);
  return (
    <Document lang={lang} assets={assets} path={styleguideRoutes.all.href(lang)} title="Style guide" unlisted>
      <link rel="stylesheet" href="/assets/styleguide.css" />
      <div class="title-page" lang="en">
        <h1 class="title-page__heading">Style guide</h1>
        <p class="lead">
          Paper by day, a lamp-lit room by night; aubergine to press, saffron to mark where you are. What a word means,
          and what we never do, stands in docs/design.md.
        </p>
        <nav class="jump" aria-label="On this page">
          {['Tokens', ...used.map(([group]) => group)].map((group) => (
            <a class="jump__link" href={`#${slug(group)}`}>
              {group}
            </a>
          ))}
        </nav>
      </div>
      <Section heading="Tokens">
        <ColourTokens css={tokens} />
        <ContrastTable css={tokens} />
        <TypeScale />
        <OtherTokens css={tokens} />
      </Section>
      {used.map(([group, names]) => (
        <Section heading={group}>
          {names.map((component) => (
            <Component lang={lang} css={assets.css} component={component} />
          ))}
        </Section>
      ))}
    </Document>
  );
}

function Section({ heading, children }: { readonly heading: string; readonly children: Child }) {
  return (
    <section class="guide-section" id={slug(heading)} lang="en">
      <h2>{heading}</h2>
      {children}
    </section>
  );
}

interface ComponentProps {
  readonly lang: Lang;
  readonly css: string;
  readonly component: string;
}

/** Each example has a document of its own below it, so that ids and names do not meet those of the next. */
function Component({ lang, css, component }: ComponentProps) {
  return (
    <section class="guide-component" id={component}>
      <h3>{component}</h3>
      {components[component]?.map(({ name, render }) => (
        <figure class="guide-example">
          <figcaption class="guide-state">
            <a href={styleguideRoutes.one.href(lang, { component, example: slug(name) })}>{name}</a>
          </figcaption>
          <div class="guide-stage" data-example={`${component}/${slug(name)}`} lang={lang}>
            <template shadowrootmode="open">
              <link rel="stylesheet" href={css} />
              {render(lang)}
            </template>
          </div>
        </figure>
      ))}
    </section>
  );
}
