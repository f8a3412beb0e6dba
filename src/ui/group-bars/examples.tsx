import type { Example } from '../example.ts';
import { decisions } from '../samples/figures.ts';
import { GroupBars } from './group-bars.tsx';

export const examples: readonly Example[] = decisions.slice(0, 1).flatMap((decision) => [
  { name: 'with verdicts', render: (lang) => <GroupBars lang={lang} decision={decision} /> },
  { name: 'for the wall', render: (lang) => <GroupBars lang={lang} decision={decision} bare /> },
]);
