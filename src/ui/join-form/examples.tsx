import type { Example } from '../example.ts';
import { JoinForm } from './join-form.tsx';

export const examples: readonly Example[] = [
  { name: 'empty', render: (lang) => <JoinForm lang={lang} token="t" /> },
  {
    name: 'unknown code',
    render: (lang) => <JoinForm lang={lang} token="t" code="K7M 2QX R4P" error="unknown-code" />,
  },
  {
    name: 'what was probably meant',
    render: (lang) => <JoinForm lang={lang} token="t" code="K7M 20X R4P" meant="K7M 2QX R4P" error="bad-code" />,
  },
];
