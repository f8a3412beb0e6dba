import type { Example } from '../example.ts';
import { FromTrainer } from './from-trainer.tsx';

export const examples: readonly Example[] = [
  {
    name: 'two lines',
    render: (lang) => <FromTrainer lang={lang} note={'Speel de eerste casus vóór dinsdag.\nTot dan!'} />,
  },
];
