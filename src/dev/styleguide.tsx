import { Hono } from 'hono';
import { problemAnswer } from '../areas/answer.tsx';
import { langs } from '../domain/lang.ts';
import { page } from '../http/answer.ts';
import { problem } from '../http/problem.ts';
import { prefixes } from '../routes.ts';
import type { Assets } from '../ui/document/document.tsx';
import { ExamplePage } from './example-page.tsx';
import { everyExample } from './groups.ts';
import { GuidePage } from './guide-page.tsx';
import { styleguideRoutes } from './styleguide-routes.ts';

/** Whether an address belongs to the style guide. */
export const isStyleguide = (path: string): boolean =>
  Object.values(styleguideRoutes).some(({ match }) => match(path) !== undefined);

/** The style guide in every language; an example that is not there gets the page of a problem. */
export function createStyleguide(assets: Assets, tokens: string): Hono {
  const app = new Hono();
  for (const lang of langs) {
    const guide = new Hono();
    guide.get(styleguideRoutes.all.pattern, () => page(<GuidePage {...{ lang, assets, tokens }} />));
    guide.get(styleguideRoutes.one.pattern, (c) => {
      const { component, example: state } = c.req.param();
      const placed = everyExample.find((known) => known.component === component && known.state === state);
      if (!placed) return problemAnswer(assets)(c, problem('not-found'));
      return page(<ExamplePage {...{ lang, assets, placed }} />);
    });
    app.route(prefixes[lang] || '/', guide);
  }
  return app;
}
