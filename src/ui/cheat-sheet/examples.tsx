import type { Example } from '../example.ts';
import { interpreters } from '../samples/catalogue.ts';
import { CheatSheet } from './cheat-sheet.tsx';

export const examples: readonly Example[] = [
  { name: 'cheat sheet', render: (lang) => <CheatSheet lang={lang} lines={interpreters.cheatSheet} /> },
];
