import type { Example } from '../example.ts';
import { interpreters, mijnDochter } from '../samples/catalogue.ts';
import { NextCase } from './next-case.tsx';

export const examples: readonly Example[] = [
  {
    name: 'for the same role',
    render: (lang) => (
      <NextCase lang={lang} suggestion={{ summary: mijnDochter, from: interpreters, because: 'role' }} />
    ),
  },
  { name: 'nothing left', render: (lang) => <NextCase lang={lang} suggestion={undefined} /> },
];
