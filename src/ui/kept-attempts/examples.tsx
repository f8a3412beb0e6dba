import type { Example } from '../example.ts';
import { mijnDochter } from '../samples/catalogue.ts';
import { KeptAttempts } from './kept-attempts.tsx';

const title = { nl: 'Mijn dochter praat wel' };
const begun = {
  attempt: 'a1',
  title,
  met: mijnDochter.met,
  decisions: 3,
  state: 'begun',
  lastStep: '2026-11-22',
} as const;

export const examples: readonly Example[] = [
  {
    name: 'begun and finished',
    render: (lang) => (
      <KeptAttempts
        lang={lang}
        token="t"
        retentionDays={180}
        kept={[
          { ...begun, saved: 'saved' },
          { ...begun, attempt: 'a2', decisions: 10, state: 'done', saved: 'unsaved' },
          { ...begun, attempt: 'a4', saved: 'saved', group: { pseudonym: 'blauwe merel', keepDays: 90 } },
          { ...begun, attempt: 'a3', met: undefined, decisions: undefined, state: 'unreachable', saved: 'saved' },
        ]}
      />
    ),
  },
];
