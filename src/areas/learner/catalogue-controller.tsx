import { type Context, Hono } from 'hono';
import { caseIdPattern } from '../../domain/attempt.ts';
import { findCase } from '../../domain/catalogue.ts';
import type { Lang } from '../../domain/lang.ts';
import { file, page } from '../../http/answer.ts';
import { formFields } from '../../http/form.ts';
import { openForm, sealForm } from '../../http/form-token.ts';
import { problem } from '../../http/problem.ts';
import { tokenProblem } from '../../http/token.ts';
import { textIn, words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import { problemAnswer } from '../answer.tsx';
import type { Deps } from '../deps.ts';
import { begin } from './beginning.ts';
import { BriefPage } from './brief-page.tsx';
import { isFramed, show } from './carrying.ts';
import { HomePage } from './home-page.tsx';
import { ModulePage } from './module-page.tsx';
import { reminderIcs } from './reminder.ts';
import { standingsIn } from './standings.ts';

/** Which form a token of the brief belongs to. */
const startForm = 'start';

const originOf = (c: Context): string => new URL(c.req.url).origin;

/** Find a case, read its brief, begin. */
export function catalogueController(deps: Deps, lang: Lang): Hono {
  const app = new Hono();
  const { assets, catalogue, readings, config, clock } = deps;
  const refuse = problemAnswer(assets);
  const seconds = (): number => Math.floor(clock() / 1_000);

  app.get(routes.home.pattern, async (c) => {
    const standings = await standingsIn(deps, c.req.header('cookie'));
    // A form that was sent empty asks for nothing.
    const sought = { role: c.req.query('role') || undefined, theme: c.req.query('theme') || undefined };
    return page(<HomePage {...{ lang, assets, catalogue, sought, standings, now: clock(), origin: originOf(c) }} />);
  });

  app.get(routes.module.pattern, async (c) => {
    const id = c.req.param('module');
    const summary = catalogue.modules.find((known) => known.id === id);
    if (!summary) return refuse(c, problem(caseIdPattern.test(id) ? 'not-found' : 'malformed-id'));
    const learningModule = await readings.module(summary);
    if (!learningModule) return refuse(c, problem('unavailable'), c.req.path);
    const standings = await standingsIn(deps, c.req.header('cookie'));
    const props = { lang, assets, learningModule, standings, pages: catalogue.pages, origin: originOf(c) };
    return page(<ModulePage {...props} />);
  });

  app.get(routes.brief.pattern, async (c) => {
    const id = c.req.param('case');
    const found = findCase(catalogue, id);
    if (!found) return refuse(c, problem(caseIdPattern.test(id) ? 'not-found' : 'malformed-id'));
    const token = await sealForm(config.keyring, startForm, seconds());
    const expired = found.summary.expires <= new Date(clock()).toISOString().slice(0, 10);
    const { retentionDays } = config;
    return page(<BriefPage {...{ lang, assets, token, expired, retentionDays, origin: originOf(c), ...found }} />);
  });

  app.get(routes.reminder.pattern, (c) => {
    const id = c.req.param('case');
    const found = findCase(catalogue, id);
    if (!found) return refuse(c, problem(caseIdPattern.test(id) ? 'not-found' : 'malformed-id'));
    const w = words(lang).debrief;
    const content = reminderIcs({
      summary: w.reminderSummary(textIn(found.summary.title, lang)),
      text: w.reminderText,
      link: originOf(c) + routes.brief.href(lang, { case: id }),
      caseId: id,
      now: clock(),
    });
    return file(content, `kruispunt-${id}.ics`, 'text/calendar');
  });

  app.post(routes.start.pattern, async (c) => {
    const id = c.req.param('case');
    const found = findCase(catalogue, id);
    if (!found) return refuse(c, problem(caseIdPattern.test(id) ? 'not-found' : 'malformed-id'));
    const fields = await formFields(c);
    const form = await openForm(config.keyring, startForm, fields.get('csrf_token') ?? '', seconds());
    if (!form.ok) return refuse(c, tokenProblem(form.error), routes.brief.href(lang, { case: id }));
    const playing = await begin(deps, found.summary);
    if (!playing) return refuse(c, problem('unavailable'), routes.brief.href(lang, { case: id }));
    return show(deps, c, lang, playing, { carried: undefined, bare: isFramed(c) });
  });

  return app;
}
