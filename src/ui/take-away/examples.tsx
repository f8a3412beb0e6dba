import type { Example } from '../example.ts';
import { debrief } from '../samples/debrief.ts';
import { TakeAway } from './take-away.tsx';

export const examples: readonly Example[] = [
  { name: 'written', render: (lang) => <TakeAway lang={lang} of={debrief.steps.at(-1)} /> },
  { name: 'left empty', render: (lang) => <TakeAway lang={lang} of={undefined} /> },
];
