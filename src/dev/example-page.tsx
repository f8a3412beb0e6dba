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
  const path = styleguideRoutes.one.href(lang, { component, example: state });
  return (
    <Document lang={lang} assets={assets} path={path} title={`${component}: ${example.name}`} unlisted>
      <link rel="stylesheet" href="/assets/styleguide.css" />
      <div lang="en">
        <p>
          <a class="onward" href={styleguideRoutes.all.href(lang)}>
            All components
          </a>
        </p>
        <h1>{component}</h1>
        <h2 class="guide-state">{example.name}</h2>
      </div>
      {example.render(lang)}
    </Document>
  );
}
