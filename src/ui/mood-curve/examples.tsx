import type { Example } from '../example.ts';
import { debrief } from '../samples/debrief.ts';
import { MoodCurve } from './mood-curve.tsx';

export const examples: readonly Example[] = [
  { name: 'a route', render: (lang) => <MoodCurve lang={lang} steps={debrief.steps} /> },
];
