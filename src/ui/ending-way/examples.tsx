import { words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import { ButtonLink } from '../button/button.tsx';
import type { Example } from '../example.ts';
import { EndingWay } from './ending-way.tsx';

const example = (name: string, tone: 'strong' | 'mixed' | 'harm'): Example => ({
  name,
  render: (lang) => (
    <EndingWay lang={lang} tone={tone}>
      <p class="actions">
        <ButtonLink href={routes.debrief.href(lang, { attempt: 'example' })}>{words(lang).ending.debrief}</ButtonLink>
      </p>
    </EndingWay>
  ),
});

export const examples: readonly Example[] = [
  example('it worked', 'strong'),
  example('half of it worked', 'mixed'),
  example('harm, with a way back', 'harm'),
];
