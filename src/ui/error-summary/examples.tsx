import { words } from '../../i18n/index.ts';
import type { Example } from '../example.ts';
import { ErrorSummary } from './error-summary.tsx';

export const examples: readonly Example[] = [
  {
    name: 'nothing chosen',
    render: (lang) => (
      <>
        <ErrorSummary lang={lang} message={words(lang).error['nothing-chosen']()} field="example-field" />
        <p id="example-field">…</p>
      </>
    ),
  },
  {
    name: 'nothing to mend',
    render: (lang) => <ErrorSummary lang={lang} message={words(lang).error['already-chosen']()} />,
  },
];
