import { words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import type { Example } from '../example.ts';
import { debrief, sources } from '../samples/debrief.ts';
import { RouteList } from './route-list.tsx';
import { stepAnchor } from './step-anchor.ts';
import { Verdict } from './verdict.tsx';

export const examples: readonly Example[] = [
  {
    name: 'route with retry',
    render: (lang) => (
      <>
        <RouteList
          lang={lang}
          steps={debrief.steps.slice(0, 4)}
          sources={sources}
          retry={{ action: routes.practice.href(lang, { attempt: 'example' }), token: 'example-token' }}
        />
        <p id={stepAnchor()}>{words(lang).ending.kicker}</p>
      </>
    ),
  },
  {
    name: 'verdicts',
    render: (lang) => (
      <ul>
        <li>
          <Verdict lang={lang} of="aanbevolen" explain />
        </li>
        <li>
          <Verdict lang={lang} of="verdedigbaar" explain />
        </li>
        <li>
          <Verdict lang={lang} of="afgeraden" explain />
        </li>
        <li>
          <Verdict lang={lang} of="schadelijk" explain />
        </li>
      </ul>
    ),
  },
];
