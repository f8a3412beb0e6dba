import type { Example } from '../example.ts';
import { decisions, program } from '../samples/figures.ts';
import { group } from '../samples/group.ts';
import { Discussion } from './discussion.tsx';

export const examples: readonly Example[] = [
  {
    name: 'one moment proposed',
    render: (lang) => (
      <Discussion
        {...{ lang, group: group.id, caseId: program.id }}
        points={decisions.slice(0, 1)}
        others={decisions.slice(1)}
      />
    ),
  },
];
