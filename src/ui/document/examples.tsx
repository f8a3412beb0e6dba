import { routes } from '../../routes.ts';
import type { Example } from '../example.ts';
import { assets } from '../samples/catalogue.ts';
import { Document } from './document.tsx';

/** Whole documents: not for inside another page. */
export const examples: readonly Example[] = [
  {
    name: 'empty page',
    render: (lang) => (
      <Document lang={lang} assets={assets} path={routes.home.href(lang)} title="…">
        <h1>…</h1>
      </Document>
    ),
  },
  {
    name: 'page to link to',
    render: (lang) => (
      <Document
        lang={lang}
        assets={{ ...assets, previews: { [`kruispunt.${lang}`]: '/assets/pictures/kruispunt.png' } }}
        path={routes.home.href(lang)}
        title="…"
        shared={{ origin: 'https://kruispunt.example' }}
      >
        <h1>…</h1>
      </Document>
    ),
  },
];
