import { routes } from '../../routes.ts';
import type { Example } from '../example.ts';
import { Problem } from './problem.tsx';

export const examples: readonly Example[] = [
  {
    name: 'with a way to mend it',
    render: (lang) => <Problem lang={lang} kind="expired-token" back={routes.home.href(lang)} />,
  },
  { name: 'with the catalogue as the way on', render: (lang) => <Problem lang={lang} kind="not-found" /> },
  { name: 'on our side', render: (lang) => <Problem lang={lang} kind="unexpected" /> },
  { name: 'erased', render: (lang) => <Problem lang={lang} kind="erased" /> },
];
