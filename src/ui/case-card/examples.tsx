import { words } from '../../i18n/index.ts';
import type { Example } from '../example.ts';
import { mijnDochter, pijn } from '../samples/catalogue.ts';
import { CaseCard } from './case-card.tsx';

export const examples: readonly Example[] = [
  {
    name: 'case',
    render: (lang) => <CaseCard lang={lang} summary={mijnDochter} context={words(lang).role.huisarts} />,
  },
  {
    name: 'only in Dutch',
    render: (lang) => <CaseCard lang={lang} summary={pijn} context={words(lang).role.doktersassistent} />,
  },
];
