import type { Example } from '../example.ts';
import { competencies } from '../samples/catalogue.ts';
import { Competencies } from './competency-bar.tsx';

export const examples: readonly Example[] = [
  {
    name: 'three levels',
    render: (lang) => (
      <Competencies
        lang={lang}
        names={competencies}
        shown={[
          { id: 'taal-en-tolk', earned: 5, possible: 6 },
          { id: 'context', earned: 2, possible: 4 },
          { id: 'eigen-blik', earned: 0, possible: 2 },
        ]}
      />
    ),
  },
];
