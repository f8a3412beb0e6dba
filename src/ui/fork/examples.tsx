import type { Example } from '../example.ts';
import { Fork } from './fork.tsx';

export const examples: readonly Example[] = [
  {
    name: 'one other branch',
    render: (lang) => (
      <Fork
        lang={lang}
        attempt="a1"
        token="t"
        branches={[
          {
            id: 'eTj-I0Er',
            scene: { nl: 'Hoe gaan jullie praten?' },
            choices: [{ nl: 'Ik pak de vertaalapp.' }],
            length: 6,
          },
        ]}
      />
    ),
  },
];
