import type { Example } from '../example.ts';
import { mijnDochter, pijn } from '../samples/catalogue.ts';
import { FeaturedCase } from './featured-case.tsx';

export const examples: readonly Example[] = [
  { name: 'not begun', render: (lang) => <FeaturedCase lang={lang} summary={mijnDochter} /> },
  {
    name: 'under way',
    render: (lang) => (
      <FeaturedCase lang={lang} summary={mijnDochter} standing={{ attempt: 'a1', step: 4, done: false }} />
    ),
  },
  { name: 'nobody drawn, no mood', render: (lang) => <FeaturedCase lang={lang} summary={pijn} /> },
];
