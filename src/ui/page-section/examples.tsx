import type { Example } from '../example.ts';
import { whoIsWho } from '../samples/page.ts';
import { PageSection } from './page-section.tsx';

const [interpreter, keyPerson] = whoIsWho.sections;

export const examples: readonly Example[] = [
  {
    name: 'lines with labels',
    render: (lang) => (interpreter ? <PageSection lang={lang} section={interpreter} page={whoIsWho} /> : null),
  },
  {
    name: 'paragraphs and a word',
    render: (lang) => (keyPerson ? <PageSection lang={lang} section={keyPerson} page={whoIsWho} /> : null),
  },
];
