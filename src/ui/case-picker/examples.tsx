import { words } from '../../i18n/index.ts';
import type { Example } from '../example.ts';
import { catalogue, mijnDochter } from '../samples/catalogue.ts';
import { CasePicker } from './case-picker.tsx';

export const examples: readonly Example[] = [
  {
    name: 'one chosen',
    render: (lang) => <CasePicker lang={lang} catalogue={catalogue} chosen={[mijnDochter.id]} />,
  },
  {
    name: 'none chosen',
    render: (lang) => (
      <CasePicker lang={lang} catalogue={catalogue} chosen={[]} error={words(lang).groupForm.fault['no-case']} />
    ),
  },
];
