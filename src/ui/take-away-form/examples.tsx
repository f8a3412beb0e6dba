import type { Example } from '../example.ts';
import { TakeAwayForm } from './take-away-form.tsx';

const form = { action: '/', token: 't' };

export const examples: readonly Example[] = [
  { name: 'empty', render: (lang) => <TakeAwayForm lang={lang} {...form} /> },
  { name: 'too long', render: (lang) => <TakeAwayForm lang={lang} {...form} line="…" error="long-line" /> },
  { name: 'shared before', render: (lang) => <TakeAwayForm lang={lang} {...form} shared /> },
  { name: 'shared', render: (lang) => <TakeAwayForm lang={lang} {...form} line="Ik bel eerder een tolk." shared /> },
];
