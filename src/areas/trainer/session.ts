import type { Context } from 'hono';
import { type Group, type GroupId, isGroupId, type LinkEpochs } from '../../domain/group.ts';
import { formFields } from '../../http/form.ts';
import { openForm } from '../../http/form-token.ts';
import { sealJoinLink } from '../../http/group-links.ts';
import { problem } from '../../http/problem.ts';
import { readTrainerCookie, type TrainerPass, writeTrainerCookie } from '../../http/trainer-cookie.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import { langOfPath, routes } from '../../routes.ts';
import { problemAnswer } from '../answer.tsx';
import type { Deps } from '../deps.ts';

/** Why a group does not open here. */
export type ClosedDoor =
  | 'no-group-page'
  | 'no-manage-link'
  | 'old-manage-link'
  | 'group-erased'
  | 'group-not-seen'
  | 'unavailable';

/**
 * The pass that this browser has for a group, without asking the store: a pass may be of a manage link that was
 * cancelled since.
 */
export async function passFor(deps: Deps, c: Context, id: string): Promise<Result<TrainerPass, ClosedDoor>> {
  if (!isGroupId(id)) return err('no-group-page');
  const now = Math.floor(deps.clock() / 1_000);
  const pass = await readTrainerCookie(deps.config.keyring, c.req.header('cookie'), id, now);
  return pass ? ok(pass) : err('no-manage-link');
}

/**
 * The group that a pass opens. A cancelled manage link stops opening within a minute: so old can the store's answer be.
 * A pass newer than that answer was made by us since, and is good; what it knows goes into the group, so that no
 * cancelled link is written back.
 */
export async function groupOf(deps: Deps, pass: TrainerPass): Promise<Result<Group, ClosedDoor>> {
  const read = await deps.groups.get(pass.group);
  if (!read.ok) return err('unavailable');
  const group = read.value;
  if (!group) return err('group-not-seen');
  if (group.erasedAt !== undefined) return err('group-erased');
  if (pass.epochs.manage < group.epochs.manage) return err('old-manage-link');
  return ok({ ...group, epochs: newest(group.epochs, pass.epochs) });
}

const newest = (one: LinkEpochs, other: LinkEpochs): LinkEpochs => ({
  join: Math.max(one.join, other.join),
  manage: Math.max(one.manage, other.manage),
  code: Math.max(one.code, other.code),
});

/** The `Set-Cookie` line for who made a group or changed it here: it knows its newest links. */
export async function passCookie({ config, clock }: Deps, group: Group): Promise<string> {
  const joinLink = await sealJoinLink(config.keyring, group);
  const pass = { group: group.id, epochs: group.epochs, joinLink };
  return writeTrainerCookie(config.keyring, pass, Math.floor(clock() / 1_000));
}

/** The page for a door that stays closed, with a way on. */
export function closed(deps: Deps, c: Context, door: ClosedDoor): Promise<Response> {
  const lang = langOfPath(c.req.path);
  const again = door === 'unavailable' || door === 'group-not-seen';
  // A form that was sent is gone: the way back is to the page it stood on, which is one step up at most.
  const here =
    c.req.method === 'GET' ? c.req.path : routes.groupManage.href(lang, { group: c.req.param('group') ?? '' });
  return problemAnswer(deps.assets)(c, problem(door), again ? here : routes.assign.href(lang));
}

/**
 * The group of an address, for whoever opened its manage link in this browser; else the page that says what to do: 404
 * for an id that cannot be (no store is asked), 403 without a link or with one that was replaced, 410 once erased, 503
 * while the store is away or does not show the group yet.
 */
export async function openGroup(deps: Deps, c: Context, id: string): Promise<Group | Response> {
  const pass = await passFor(deps, c, id);
  if (!pass.ok) return closed(deps, c, pass.error);
  const group = await groupOf(deps, pass.value);
  return group.ok ? group.value : closed(deps, c, group.error);
}

/** What a form of a trainer's page is signed for: this group and no other. */
export const formFor = (group: GroupId): string => `group ${group}`;

/** The fields of a form of this group's pages; nothing when we did not sign it, or too long ago. */
export async function groupFields(deps: Deps, c: Context, group: GroupId): Promise<URLSearchParams | undefined> {
  const fields = await formFields(c);
  const now = Math.floor(deps.clock() / 1_000);
  const opened = await openForm(deps.config.keyring, formFor(group), fields.get('csrf_token') ?? '', now);
  return opened.ok ? fields : undefined;
}
