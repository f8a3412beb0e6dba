import type { Example } from '../example.ts';
import { mijnDochter } from '../samples/catalogue.ts';
import { Reviewed } from './reviewed.tsx';

const reviewed = { on: '2027-02-01', by: ['A. Voorbeeld, huisarts', 'B. Voorbeeld, ervaringsdeskundige'] };

export const examples: readonly Example[] = [
  { name: 'by nobody yet', render: (lang) => <Reviewed lang={lang} of={mijnDochter} /> },
  { name: 'by somebody', render: (lang) => <Reviewed lang={lang} of={{ ...mijnDochter, reviewed }} /> },
];
