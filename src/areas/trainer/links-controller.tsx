import { type Context, Hono } from 'hono';
import { dayAt } from '../../domain/day.ts';
import type { Group } from '../../domain/group.ts';
import type { Lang } from '../../domain/lang.ts';
import { file, page, seeOther } from '../../http/answer.ts';
import { formFields } from '../../http/form.ts';
import { openForm, sealForm } from '../../http/form-token.ts';
import { openManageLink, sealManageLink } from '../../http/group-links.ts';
import { problem } from '../../http/problem.ts';
import {
  dropTrainerCookie,
  readTrainerCookie,
  type TrainerPass,
  writeTrainerCookie,
} from '../../http/trainer-cookie.ts';
import { formatDate } from '../../i18n/format.ts';
import { words } from '../../i18n/index.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { routes } from '../../routes.ts';
import { problemAnswer } from '../answer.tsx';
import type { Deps } from '../deps.ts';
import { type Invitation, invitationBy, invitationOf } from './invitation.ts';
import { keepFile } from './keep-file.tsx';
import { LandingPage } from './landing-page.tsx';
import { LinksPage } from './links-page.tsx';
import { type ClosedDoor, closed, formFor, groupFields, groupOf, passFor } from './session.ts';
import { SheetPage } from './sheet-page.tsx';
import { readLinksTold } from './told.ts';
import { WallPage } from './wall-page.tsx';

/** Which form a token of the landing page belongs to. */
const landingForm = 'manage link';

interface Opened {
  readonly pass: TrainerPass;
  readonly invitation: Invitation;
  /** Absent while the store does not show it. */
  readonly group?: Group;
}

/** What a trainer hands out, and the way in and out with a manage link. */
export function linksController(deps: Deps, lang: Lang): Hono {
  const app = new Hono();
  const { assets, config, clock } = deps;
  const refuse = problemAnswer(assets);
  const seconds = (): number => Math.floor(clock() / 1_000);

  app.get(routes.groupLinks.pattern, async (c) => {
    const opened = await open(c, c.req.param('group'));
    if (!opened.ok) return closed(deps, c, opened.error);
    const { pass, invitation, group } = opened.value;
    const token = await sealForm(config.keyring, formFor(pass.group), seconds());
    const manageLink = await manageAddress(c, pass);
    const told = readLinksTold(c.req.query('told'));
    const state = group ? (group.closed ? 'closed' : 'open') : 'not-seen';
    return page(<LinksPage {...{ lang, assets, invitation, manageLink, token, told, state }} group={pass.group} />);
  });

  app.get(routes.groupWall.pattern, async (c) => {
    const opened = await open(c, c.req.param('group'));
    if (!opened.ok) return closed(deps, c, opened.error);
    const { pass, invitation } = opened.value;
    return page(<WallPage {...{ lang, assets, invitation }} group={pass.group} />);
  });

  app.get(routes.groupSheet.pattern, async (c) => {
    const opened = await open(c, c.req.param('group'));
    if (!opened.ok) return closed(deps, c, opened.error);
    const { pass, invitation } = opened.value;
    return page(<SheetPage {...{ lang, assets, invitation }} group={pass.group} />);
  });

  app.get(routes.groupKeep.pattern, async (c) => {
    const opened = await open(c, c.req.param('group'));
    if (!opened.ok) return closed(deps, c, opened.error);
    const date = formatDate(dayAt(clock()), lang);
    const content = keepFile(lang, await manageAddress(c, opened.value.pass), date);
    return file(content, `${words(lang).invite.keepName}.html`, 'text/html');
  });

  app.get(routes.trainer.pattern, async (c) => {
    const link = c.req.param('link');
    const opened = await openManageLink(config.keyring, link);
    if (!opened) return refuse(c, problem('bad-manage-link'), routes.assign.href(lang));
    const token = await sealForm(config.keyring, landingForm, seconds());
    return page(<LandingPage {...{ lang, assets, link, token }} />);
  });

  app.post(routes.trainer.pattern, async (c) => {
    const link = c.req.param('link');
    const opened = await openManageLink(config.keyring, link);
    if (!opened) return refuse(c, problem('bad-manage-link'), routes.assign.href(lang));
    const form = await openForm(config.keyring, landingForm, (await formFields(c)).get('csrf_token') ?? '', seconds());
    if (!form.ok) return refuse(c, problem('old-form'), routes.trainer.href(lang, { link }));
    // Whether the link was replaced since is asked wherever the cookie is used.
    const { group, epoch } = opened;
    const known = await readTrainerCookie(config.keyring, c.req.header('cookie'), group, seconds());
    // A link that was replaced takes nothing from a browser that has the newer one.
    const isKnown = known && known.epochs.manage >= epoch;
    const pass = isKnown ? known : { group, epochs: { manage: epoch, join: 0, code: 0 } };
    return seeOther(routes.group.href(lang, { group }), [await writeTrainerCookie(config.keyring, pass, seconds())]);
  });

  app.post(routes.groupLeave.pattern, async (c) => {
    const pass = await passFor(deps, c, c.req.param('group'));
    if (!pass.ok) return closed(deps, c, pass.error);
    const { group } = pass.value;
    if (!(await groupFields(deps, c, group))) {
      return refuse(c, problem('old-form'), routes.groupLinks.href(lang, { group }));
    }
    return seeOther(routes.assign.href(lang, { told: 'left' }), [dropTrainerCookie(group)]);
  });

  /** What can be handed out: by the group's record, or by the trainer's own cookie while that cannot be read. */
  async function open(c: Context, id: string): Promise<Result<Opened, ClosedDoor>> {
    const found = await passFor(deps, c, id);
    if (!found.ok) return found;
    const pass = found.value;
    const { origin } = new URL(c.req.url);
    const group = await groupOf(deps, pass);
    if (group.ok) return ok({ pass, group: group.value, invitation: await invitationOf(deps, origin, group.value) });
    const mayStand = group.error === 'unavailable' || group.error === 'group-not-seen';
    const invitation = mayStand ? await invitationBy(deps, origin, pass) : undefined;
    return invitation ? ok({ pass, invitation }) : err(group.error);
  }

  async function manageAddress(c: Context, { group, epochs }: TrainerPass): Promise<string> {
    const link = await sealManageLink(config.keyring, { id: group, epochs });
    return new URL(c.req.url).origin + routes.trainer.href(lang, { link });
  }

  return app;
}
