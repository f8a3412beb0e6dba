import type { Example } from '../example.ts';
import { mijnDochter } from '../samples/catalogue.ts';
import { NextInGroup } from './next-in-group.tsx';

const of = { summary: mijnDochter, start: { action: '/', token: 't' }, standing: undefined };

export const examples: readonly Example[] = [
  { name: 'not begun', render: (lang) => <NextInGroup lang={lang} toGroup="/" of={of} /> },
  { name: 'none left', render: (lang) => <NextInGroup lang={lang} toGroup="/" /> },
];
