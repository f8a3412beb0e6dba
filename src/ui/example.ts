import type { Child } from 'hono/jsx';
import type { Lang } from '../domain/lang.ts';

/** One named state of a component: rendered in the style guide, by axe and in the screenshots. */
export interface Example {
  readonly name: string;
  readonly render: (lang: Lang) => Child;
}
