import type { Example } from '../example.ts';
import { group } from '../samples/group.ts';
import { GroupNav } from './group-nav.tsx';

export const examples: readonly Example[] = [
  { name: 'inviting', render: (lang) => <GroupNav lang={lang} group={group.id} current="links" /> },
];
