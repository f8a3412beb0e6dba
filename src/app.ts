import { Hono } from 'hono';
import { problemAnswer } from './areas/answer.tsx';
import type { Deps } from './areas/deps.ts';
import { attemptController } from './areas/learner/attempt-controller.tsx';
import { catalogueController } from './areas/learner/catalogue-controller.tsx';
import { debriefController } from './areas/learner/debrief-controller.tsx';
import { groupController } from './areas/learner/group-controller.tsx';
import { joinController } from './areas/learner/join-controller.tsx';
import { keepingController } from './areas/learner/keeping-controller.tsx';
import { meController } from './areas/learner/me-controller.tsx';
import { readingController } from './areas/learner/reading-controller.tsx';
import { resumeController } from './areas/learner/resume-controller.tsx';
import { assignController } from './areas/trainer/assign-controller.tsx';
import { exportController } from './areas/trainer/export-controller.ts';
import { figuresController } from './areas/trainer/figures-controller.tsx';
import { linksController } from './areas/trainer/links-controller.tsx';
import { manageController } from './areas/trainer/manage-controller.tsx';
import { langs } from './domain/lang.ts';
import { json } from './http/answer.ts';
import { guard } from './http/guard.ts';
import { framedBy } from './http/headers.ts';
import { problem } from './http/problem.ts';
import { isTrainers, langOfPath, prefixes, routes } from './routes.ts';
import type { Assets } from './ui/document/document.tsx';

/** The product as one function from request to answer; all that differs between places comes in through `deps`. */
export function createApp(deps: Deps): Hono {
  const app = new Hono();
  const refuse = problemAnswer(deps.assets);
  if (deps.config.frameAncestors.length > 0) app.use('*', framedBy(deps.config.frameAncestors));
  const takes =
    (...known: readonly { match(path: string): unknown }[]) =>
    (path: string) =>
      known.some(({ match }) => match(path) !== undefined);
  app.post('*', guard(refuse, { files: takes(routes.resume), long: takes(routes.assign, routes.groupManage) }));
  app.get(routes.health.pattern, () => json({ status: 'ok', revision: deps.catalogue.revision }));
  for (const lang of langs) {
    const base = prefixes[lang] || '/';
    app.route(base, attemptController(deps, lang));
    app.route(base, catalogueController(deps, lang));
    app.route(base, debriefController(deps, lang));
    app.route(base, keepingController(deps, lang));
    app.route(base, joinController(deps, lang));
    app.route(base, groupController(deps, lang));
    app.route(base, resumeController(deps, lang));
    app.route(base, meController(deps, lang));
    app.route(base, readingController(deps, lang));
    app.route(base, assignController(deps, lang));
    app.route(base, linksController(deps, lang));
    app.route(base, manageController(deps, lang));
    app.route(base, figuresController(deps, lang));
    app.route(base, exportController(deps, lang));
  }
  app.notFound((c) => {
    const { path } = c.req;
    if (!isTrainers(path)) return refuse(c, problem('not-found'));
    return refuse(c, problem('no-group-page'), routes.assign.href(langOfPath(path)));
  });
  app.onError((error, c) => {
    deps.log({ event: 'unexpected', detail: error.stack ?? error.message });
    return refuse(c, problem('unexpected'));
  });
  return app;
}

/** What answers while the configuration is wrong: one plain page for everything, and nothing is read or written. */
export function createClosedApp(assets: Assets): Hono {
  const app = new Hono();
  app.all('*', (c) => problemAnswer(assets)(c, problem('not-configured')));
  return app;
}
