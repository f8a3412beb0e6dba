import type { Example } from '../example.ts';
import { ResumeForm } from './resume-form.tsx';

export const examples: readonly Example[] = [
  { name: 'empty', render: (lang) => <ResumeForm lang={lang} token="t" /> },
  { name: 'bad code', render: (lang) => <ResumeForm lang={lang} token="t" code="k7ht" error="bad-code" /> },
  { name: 'bad receipt', render: (lang) => <ResumeForm lang={lang} token="t" error="bad-receipt" /> },
];
