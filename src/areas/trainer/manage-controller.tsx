import { type Context, Hono } from 'hono';
import { dayAt } from '../../domain/day.ts';
import type { Group } from '../../domain/group.ts';
import { checkGroupForm, formOf, type GroupForm, readGroupForm } from '../../domain/group-form.ts';
import type { Lang } from '../../domain/lang.ts';
import { page, seeOther } from '../../http/answer.ts';
import { sealForm } from '../../http/form-token.ts';
import { problem } from '../../http/problem.ts';
import { dropTrainerCookie } from '../../http/trainer-cookie.ts';
import { routes } from '../../routes.ts';
import { problemAnswer } from '../answer.tsx';
import type { Deps } from '../deps.ts';
import { keepGroup } from './keeping.ts';
import { ManagePage, type ManagePageProps } from './manage-page.tsx';
import { renewed } from './renewing.ts';
import { formFor, groupFields, openGroup, passCookie } from './session.ts';
import { type ManageTold, readManageTold } from './told.ts';

type Shown = Partial<Pick<ManagePageProps, 'form' | 'faults' | 'told' | 'isUnsure'>>;

/** What a trainer can change of a group: settings, who can begin, its links, and whether it is there at all. */
export function manageController(deps: Deps, lang: Lang): Hono {
  const app = new Hono();
  const { assets, catalogue, config, clock } = deps;
  const { retentionDays } = config;
  const slots = catalogue.local;
  const refuse = problemAnswer(assets);

  app.get(routes.groupManage.pattern, async (c) => {
    const group = await openGroup(deps, c, c.req.param('group'));
    if (group instanceof Response) return group;
    return show(group, 200, { told: readManageTold(c.req.query('told')) });
  });

  app.post(routes.groupManage.pattern, async (c) => {
    const opened = await openForm(c, c.req.param('group'));
    if (opened instanceof Response) return opened;
    const { group, fields } = opened;
    const act = fields.get('do');
    if (act === 'close' || act === 'reopen') {
      return change(group, { ...group, closed: act === 'close' }, act === 'close' ? 'closed' : 'reopened');
    }
    const { cases, settings } = group;
    const form: GroupForm = { ...readGroupForm(fields, slots), ...fixed(group) };
    const asked = checkGroupForm(form, { catalogue, today: dayAt(clock()), retentionDays, cases, settings });
    if (!asked.ok) return show(group, 422, { form, faults: asked.error });
    return change(group, { ...group, settings: asked.value }, 'saved', form);
  });

  app.post(routes.groupRenew.pattern, async (c) => {
    const opened = await openForm(c, c.req.param('group'));
    if (opened instanceof Response) return opened;
    const { group, fields } = opened;
    const renewal = renewed(group, fields.get('what'), Math.floor(clock() / 1_000));
    if (!renewal) return refuse(c, problem('bad-form'), routes.groupManage.href(lang, { group: group.id }));
    const { what, changed } = renewal;
    if (!(await keepGroup(deps, changed, { newCode: what !== 'manage' })))
      return show(group, 503, { told: 'not-done' });
    const location = routes.groupLinks.href(lang, { group: group.id }, { told: what });
    return seeOther(location, [await passCookie(deps, changed)]);
  });

  app.post(routes.groupErase.pattern, async (c) => {
    const opened = await openForm(c, c.req.param('group'));
    if (opened instanceof Response) return opened;
    const { group, fields } = opened;
    if (!fields.has('sure')) return show(group, 422, { isUnsure: true });
    const erased = await deps.erasures.eraseGroup(group);
    if (!erased.ok) {
      deps.log({ event: 'not-erased', detail: `group ${erased.error.reason} ${erased.error.detail}` });
      return show(group, 503, { told: 'not-done' });
    }
    deps.later(deps.erasures.sweepGroup(group.id));
    return seeOther(routes.assign.href(lang, { told: 'erased' }), [dropTrainerCookie(group.id)]);
  });

  /** The group and the fields of a form that this browser may send. */
  async function openForm(c: Context, id: string) {
    const group = await openGroup(deps, c, id);
    if (group instanceof Response) return group;
    const fields = await groupFields(deps, c, group.id);
    const back = routes.groupManage.href(lang, { group: group.id });
    return fields ? { group, fields } : refuse(c, problem('old-form'), back);
  }

  async function change(group: Group, changed: Group, told: ManageTold, form?: GroupForm): Promise<Response> {
    if (!(await keepGroup(deps, changed, { newCode: false }))) {
      return show(group, 503, { told: 'not-done', ...(form ? { form } : {}) });
    }
    const location = routes.groupManage.href(lang, { group: group.id }, { told });
    return seeOther(location, [await passCookie(deps, changed)]);
  }

  async function show(group: Group, status: number, shown: Shown): Promise<Response> {
    const { form = formOf(group.cases, group.settings), faults = [], told, isUnsure } = shown;
    const token = await sealForm(config.keyring, formFor(group.id), Math.floor(clock() / 1_000));
    const today = dayAt(clock());
    const props = { lang, assets, group, form, faults, slots, today, retentionDays, token, told };
    return page(<ManagePage {...props} isUnsure={isUnsure ?? false} />, status);
  }

  return app;
}

/** What learners count on, and no form changes. */
function fixed({ cases, settings }: Group): Pick<GroupForm, 'cases' | 'pseudonyms' | 'minimum'> {
  const { pseudonyms, minimum } = formOf(cases, settings);
  return { cases, pseudonyms, minimum };
}
