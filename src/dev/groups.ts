import type { Example } from '../ui/example.ts';
import { components } from '../ui/examples.ts';

/** Where a learner meets what, in the order of a visit. */
const names: Readonly<Record<string, readonly string[]>> = {
  'On every page': ['mark', 'icon', 'button', 'notice', 'error-summary', 'details-drawer', 'problem'],
  'Finding a case': ['case-card', 'reviewed', 'cheat-sheet', 'resume-form', 'kept-attempts'],
  'In the room': [
    'phases',
    'patient-card',
    'scene-text',
    'reaction',
    'choice-form',
    'terms',
    'scene-tools',
    'elsewhere',
  ],
  'Looking back': ['bar', 'mood-curve', 'route-list', 'competency-bar', 'sources-list', 'fork'],
  'A group, for its trainer': ['group-bars', 'group-people', 'discussion', 'slides'],
};

const placed = Object.values(names).flat();

/** The components by group; one that nobody placed stands in the last. */
export const groups: Readonly<Record<string, readonly string[]>> = {
  ...names,
  'And also': Object.keys(components).filter((name) => !placed.includes(name)),
};

/** The name of an example as it stands in an address. */
export const slug = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

/** One example with its address. */
export interface Placed {
  readonly component: string;
  readonly state: string;
  readonly example: Example;
}

/** Every example of every component. */
export const everyExample: readonly Placed[] = Object.entries(components).flatMap(([component, examples]) =>
  examples.map((example) => ({ component, state: slug(example.name), example })),
);
