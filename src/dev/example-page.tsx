import type { Lang } from '../domain/lang.ts';
import { type Assets, Document } from '../ui/document/document.tsx';
import type { Placed } from './groups.ts';
import { styleguideRoutes } from './styleguide-routes.ts';

interface ExamplePageProps {
  readonly lang: Lang;
  readonly assets: Assets;
  readonly placed: Placed;
}

/** One component in one state, alone on a page of the product. */
export function ExamplePage({ lang, assets, placed: { component, state, example } }: ExamplePageProps) {
  const title = `${component}: ${example.name}`;
  const path = styleguideRoutes.one.href(lang, { component, example: state });
  return (
    <Document lang={lang} assets={assets} path={path} title={title} unlisted>
      <link rel="stylesheet" href="/assets/styleguide.css" />
      <h1 class="guide-state" lang="en">
        {title}
      </h1>
      {example.render(lang)}
      <p class="actions" lang="en">
        <a href={styleguideRoutes.all.href(lang)}>All components</a>
      </p>
    </Document>
  );
}
