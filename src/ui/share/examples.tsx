import { words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import type { Example } from '../example.ts';
import { mijnDochter } from '../samples/catalogue.ts';
import { Copy, Share } from './share.tsx';

const path = routes.brief.href('nl', { case: mijnDochter.id });

export const examples: readonly Example[] = [
  {
    name: 'copy a link',
    render: (lang) => (
      <Copy lang={lang} text={path}>
        {words(lang).share.link}
      </Copy>
    ),
  },
  {
    name: 'share a case',
    render: (lang) => (
      <Share path={path} title={mijnDochter.title.nl}>
        {words(lang).share.case}
      </Share>
    ),
  },
];
