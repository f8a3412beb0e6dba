import type { Example } from '../example.ts';
import { mijnDochter, pijn } from '../samples/catalogue.ts';
import { FirstMet } from './first-met.tsx';
import { Portrait } from './portrait.tsx';

export const examples: readonly Example[] = [
  { name: 'face', render: () => <Portrait name="Weini T." face="weini" /> },
  { name: 'initials', render: () => <Portrait name="Weini T." /> },
  { name: 'first met', render: (lang) => <FirstMet lang={lang} of={mijnDochter.met} setting="spreekkamer" /> },
  { name: 'first met, only a name', render: (lang) => <FirstMet lang={lang} of={pijn.met} setting="balie" /> },
];
