import { type Context, Hono } from 'hono';
import { findCase } from '../../domain/catalogue.ts';
import { dayAt } from '../../domain/day.ts';
import type { Group } from '../../domain/group.ts';
import { checkGroupForm, type FieldFault, type GroupForm, readGroupForm, usualForm } from '../../domain/group-form.ts';
import type { Lang } from '../../domain/lang.ts';
import { page, seeOther } from '../../http/answer.ts';
import { formFields } from '../../http/form.ts';
import { openForm, sealForm } from '../../http/form-token.ts';
import { routes } from '../../routes.ts';
import type { Deps } from '../deps.ts';
import { type AssignError, AssignPage } from './assign-page.tsx';
import { keepGroup } from './keeping.ts';
import { passCookie } from './session.ts';
import { readAssignTold } from './told.ts';

/** Which form a token of this page belongs to. */
const assignForm = 'assign';
const statuses: Readonly<Record<AssignError, number>> = { oldPage: 403, unavailable: 503 };

interface Refused {
  readonly faults?: readonly FieldFault[];
  readonly error?: AssignError;
}

/** Make a group: cases and settings in, links out. */
export function assignController(deps: Deps, lang: Lang): Hono {
  const app = new Hono();
  const { assets, catalogue, config, clock } = deps;
  const { retentionDays } = config;
  const slots = catalogue.local;
  const seconds = (): number => Math.floor(clock() / 1_000);

  app.get(routes.assign.pattern, (c) => {
    const asked = (c.req.queries('case') ?? []).filter((id) => findCase(catalogue, id));
    return show(c, usualForm(asked, retentionDays), 200);
  });

  app.post(routes.assign.pattern, async (c) => {
    const fields = await formFields(c);
    const form = readGroupForm(fields, slots);
    const token = await openForm(config.keyring, assignForm, fields.get('csrf_token') ?? '', seconds());
    if (!token.ok) return refuse(c, form, { error: 'oldPage' });
    const settings = checkGroupForm(form, { catalogue, today: dayAt(clock()), retentionDays });
    if (!settings.ok) return refuse(c, form, { faults: settings.error });
    const group: Group = {
      id: deps.ids.group(),
      cases: form.cases,
      settings: settings.value,
      epochs: { join: 0, manage: 0, code: 0 },
      createdAt: seconds(),
      closed: false,
    };
    if (!(await keepGroup(deps, group, { newCode: true }))) return refuse(c, form, { error: 'unavailable' });
    const cookie = await passCookie(deps, group);
    return seeOther(routes.groupLinks.href(lang, { group: group.id }, { told: 'made' }), [cookie]);
  });

  const refuse = (c: Context, form: GroupForm, refused: Refused) =>
    show(c, form, refused.error ? statuses[refused.error] : 422, refused);

  async function show(c: Context, form: GroupForm, status: number, refused: Refused = {}): Promise<Response> {
    const { faults = [], error } = refused;
    const token = await sealForm(config.keyring, assignForm, seconds());
    const told = readAssignTold(c.req.query('told'));
    const today = dayAt(clock());
    const props = { lang, assets, catalogue, form, faults, slots, today, retentionDays, token, error, told };
    return page(<AssignPage {...props} />, status);
  }

  return app;
}
