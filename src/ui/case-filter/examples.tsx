import { words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import type { Example } from '../example.ts';
import { CaseFilter } from './case-filter.tsx';

export const examples: readonly Example[] = [
  {
    name: 'one role chosen',
    render: (lang) => {
      const { home: w, role } = words(lang);
      const options = [
        { href: routes.home.href(lang), text: w.everyRole, count: 5, isCurrent: false },
        { href: routes.home.href(lang, { role: 'huisarts' }), text: role.huisarts, count: 3, isCurrent: true },
        { href: routes.home.href(lang, { role: 'poh-ggz' }), text: role['poh-ggz'], count: 2, isCurrent: false },
      ];
      return <CaseFilter label={w.choose} first={{ label: w.byRole, options }} />;
    },
  },
  {
    name: 'with a second row',
    render: (lang) => {
      const w = words(lang).home;
      const all = { href: routes.home.href(lang), count: 5, isCurrent: true };
      return (
        <CaseFilter
          label={w.choose}
          first={{ label: w.byRole, options: [{ ...all, text: w.everyRole }] }}
          more={{ label: w.byTheme, options: [{ ...all, text: w.everyTheme }] }}
        />
      );
    },
  },
];
