import type { Example } from '../example.ts';
import { GroupPeople } from './group-people.tsx';

export const examples: readonly Example[] = [
  {
    name: 'three learners',
    render: (lang) => (
      <GroupPeople
        lang={lang}
        cases={2}
        people={[
          { name: 'blauwe merel', begun: 2, finished: 2, days: 0 },
          { name: 'rustige otter', begun: 2, finished: 1, days: 1 },
          { name: 'zilveren egel', begun: 1, finished: 0, days: 6 },
        ]}
      />
    ),
  },
];
