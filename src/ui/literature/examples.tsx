import type { Example } from '../example.ts';
import { interpreters } from '../samples/catalogue.ts';
import { Literature } from './literature.tsx';

export const examples: readonly Example[] = [
  { name: 'one work', render: (lang) => <Literature lang={lang} works={interpreters.literature} /> },
];
