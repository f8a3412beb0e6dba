import type { Example } from '../example.ts';
import { interpreters, mijnDochter, pijn } from '../samples/catalogue.ts';
import { CaseCard } from './case-card.tsx';

const { title } = interpreters;

export const examples: readonly Example[] = [
  { name: 'case', render: (lang) => <CaseCard lang={lang} summary={mijnDochter} theme={title} /> },
  { name: 'only in Dutch, nobody drawn', render: (lang) => <CaseCard lang={lang} summary={pijn} /> },
  {
    name: 'begun from here',
    render: (lang) => <CaseCard lang={lang} summary={mijnDochter} start={{ action: '/', token: 't' }} />,
  },
  {
    name: 'under way',
    render: (lang) => <CaseCard lang={lang} summary={mijnDochter} standing={{ attempt: 'a1', step: 4, done: false }} />,
  },
  {
    name: 'played',
    render: (lang) => <CaseCard lang={lang} summary={mijnDochter} standing={{ attempt: 'a1', step: 9, done: true }} />,
  },
];
