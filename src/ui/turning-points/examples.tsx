import type { Example } from '../example.ts';
import { RouteList } from '../route-list/route-list.tsx';
import { debrief, weiniSeemed } from '../samples/debrief.ts';
import { TurningPoints } from './turning-points.tsx';

/** Numbered on from the other examples, so that on one page with them each link has one place to lead to. */
const steps = debrief.steps
  .filter(({ decision }) => decision)
  .map((step) => ({ ...step, step: step.step + 10, turning: { harm: true, seemed: weiniSeemed } }));

export const examples: readonly Example[] = [
  {
    name: 'with the route that they lead to',
    render: (lang) => (
      <>
        <TurningPoints lang={lang} steps={steps} />
        <RouteList lang={lang} steps={steps} sources={[]} />
      </>
    ),
  },
  {
    name: 'none',
    render: (lang) => <TurningPoints lang={lang} steps={debrief.steps.filter(({ turning }) => !turning)} />,
  },
];
