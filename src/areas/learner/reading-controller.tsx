import { Hono } from 'hono';
import { caseIdPattern } from '../../domain/attempt.ts';
import type { Lang } from '../../domain/lang.ts';
import { page } from '../../http/answer.ts';
import { problem } from '../../http/problem.ts';
import { routes } from '../../routes.ts';
import { problemAnswer } from '../answer.tsx';
import type { Deps } from '../deps.ts';
import { CheatSheetPage } from './cheat-sheet-page.tsx';
import { KnowledgePage } from './knowledge-page.tsx';

/** What can be read beside the cases. */
export function readingController({ assets, catalogue, readings }: Deps, lang: Lang): Hono {
  const app = new Hono();
  const refuse = problemAnswer(assets);

  app.get(routes.cheatSheet.pattern, async (c) => {
    const id = c.req.param('module');
    const summary = catalogue.modules.find((known) => known.id === id);
    if (!summary) return refuse(c, problem(caseIdPattern.test(id) ? 'not-found' : 'malformed-id'));
    const learningModule = await readings.module(summary);
    if (!learningModule) return refuse(c, problem('unavailable'), c.req.path);
    return page(<CheatSheetPage {...{ lang, assets, learningModule }} />);
  });

  app.get(routes.page.pattern, async (c) => {
    const id = c.req.param('page');
    const summary = catalogue.pages.find((known) => known.id === id);
    if (!summary) return refuse(c, problem(caseIdPattern.test(id) ? 'not-found' : 'malformed-id'));
    const found = await readings.page(summary);
    if (!found) return refuse(c, problem('unavailable'), c.req.path);
    return page(<KnowledgePage {...{ lang, assets, page: found }} />);
  });

  return app;
}
