import type { Example } from '../example.ts';
import { Bar } from './bar.tsx';

export const examples: readonly Example[] = [
  { name: 'half', render: () => <Bar share={0.5} /> },
  { name: 'nothing', render: () => <Bar share={0} /> },
];
