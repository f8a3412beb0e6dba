import type { Example } from '../example.ts';
import { competencies } from '../samples/catalogue.ts';
import { Competencies } from './competency-bar.tsx';

export const examples: readonly Example[] = [
  {
    name: 'by moments, one that came up once left out',
    render: (lang) => (
      <Competencies
        lang={lang}
        names={competencies}
        shown={[
          { id: 'taal-en-tolk', earned: 5, possible: 6, shown: 3, chances: 4 },
          { id: 'context', earned: 0, possible: 4, shown: 0, chances: 2 },
          { id: 'eigen-blik', earned: 2, possible: 2, shown: 1, chances: 1 },
        ]}
      />
    ),
  },
];
