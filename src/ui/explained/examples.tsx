import type { Example } from '../example.ts';
import { debrief } from '../samples/debrief.ts';
import { Explained } from './explained.tsx';

const [first] = debrief.steps;
const options = first?.options ?? [];

export const examples: readonly Example[] = [
  {
    name: 'one choice',
    render: (lang) => <Explained lang={lang} options={options.filter(({ chosen }) => chosen)} />,
  },
  { name: 'several', render: (lang) => <Explained lang={lang} options={options.slice(0, 2)} /> },
];
