import { route } from '../routes.ts';

/** The addresses of the style guide, which only a development build serves. */
export const styleguideRoutes = {
  /** Tokens, and every component in every state. */
  all: route('/styleguide'),
  /** One component in one state. */
  one: route('/styleguide/:component/:example'),
} as const;
