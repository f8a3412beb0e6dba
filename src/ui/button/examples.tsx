import { words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import type { Example } from '../example.ts';
import { Button, ButtonLink } from './button.tsx';

export const examples: readonly Example[] = [
  { name: 'button', render: (lang) => <Button>{words(lang).scene.submit}</Button> },
  {
    name: 'quiet button with an answer of its own',
    render: (lang) => (
      <Button name="choice" value="overgeslagen" quiet>
        {words(lang).reflection.skip}
      </Button>
    ),
  },
  {
    name: 'link',
    render: (lang) => <ButtonLink href={routes.home.href(lang)}>{words(lang).toCatalogue}</ButtonLink>,
  },
];
