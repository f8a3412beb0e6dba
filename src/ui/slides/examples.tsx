import { words } from '../../i18n/index.ts';
import type { Example } from '../example.ts';
import { GroupBars } from '../group-bars/group-bars.tsx';
import { decisions } from '../samples/figures.ts';
import { Slides } from './slides.tsx';

export const examples: readonly Example[] = decisions.slice(0, 1).map((decision) => ({
  name: 'a step with bars',
  render: (lang) => (
    <Slides
      lang={lang}
      back="/"
      slides={[
        {
          ...{ heading: words(lang).wallDebrief.hands, from: 7, to: 12 },
          body: <GroupBars {...{ lang, decision }} bare />,
        },
        {
          ...{ heading: words(lang).wallDebrief.home, from: 17, to: 20 },
          body: <p>{words(lang).wallDebrief.homeText}</p>,
        },
      ]}
    />
  ),
}));
