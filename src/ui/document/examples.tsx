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
];
