import type { Example } from '../example.ts';
import { sources } from '../samples/debrief.ts';
import { SourcesList } from './sources-list.tsx';

export const examples: readonly Example[] = [
  { name: 'sources', render: (lang) => <SourcesList lang={lang} sources={sources} /> },
];
