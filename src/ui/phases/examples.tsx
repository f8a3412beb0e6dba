import type { Example } from '../example.ts';
import { Phases } from './phases.tsx';

export const examples: readonly Example[] = [
  { name: 'at the start', render: (lang) => <Phases lang={lang} current="binnenkomst" /> },
  { name: 'half-way', render: (lang) => <Phases lang={lang} current="besluit" /> },
];
