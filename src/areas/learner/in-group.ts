import type { Context } from 'hono';
import { findCase } from '../../domain/catalogue.ts';
import type { Group } from '../../domain/group.ts';
import type { Lang } from '../../domain/lang.ts';
import { pseudonymOf } from '../../domain/pseudonym.ts';
import { sealForm } from '../../http/form-token.ts';
import { sealJoinLink } from '../../http/group-links.ts';
import { routes } from '../../routes.ts';
import type { InGroupNext } from '../../ui/next-in-group/next-in-group.tsx';
import type { ShareError, TakeAwayFormProps } from '../../ui/take-away-form/take-away-form.tsx';
import type { Deps } from '../deps.ts';
import type { Carried } from './gathering.ts';
import { closedTo, joinableOf, joinForm } from './joinable.ts';
import { validity } from './playing.ts';
import { standingsIn } from './standings.ts';

/** What became of a line that was sent for the group. */
export interface Sharing {
  readonly shared?: boolean;
  /** As it was sent. */
  readonly line?: string;
  readonly error?: ShareError;
}

export const shareStatuses: Readonly<Record<ShareError, number>> = {
  'no-line': 422,
  'long-line': 422,
  'not-shared': 503,
};

/** What the debrief says to somebody in a group. */
export interface InGroup {
  readonly pseudonym?: string;
  readonly takeAway: Omit<TakeAwayFormProps, 'lang'>;
  /** Absent while the store does not answer, and once nobody can begin in the group any more. */
  readonly next?: InGroupNext;
}

/**
 * The group of a finished attempt, with a line to share and what comes next; nothing for an attempt in none, and that the
 * trainer had it erased. One read.
 */
export async function inGroupOf(
  deps: Deps,
  c: Context,
  lang: Lang,
  { token, sealed }: Carried,
  sharing: Sharing,
): Promise<InGroup | 'erased' | undefined> {
  const { attempt, membership } = token;
  if (!membership) return undefined;
  const { member, group: id } = membership;
  const read = await deps.groups.get(id);
  const group = read.ok ? read.value : undefined;
  if (group?.erasedAt !== undefined) return 'erased';
  const takeAway = { action: routes.share.href(lang, { attempt }), token: sealed, ...sharing };
  const next = group && (await nextIn(deps, c, lang, group, token.caseId));
  return {
    ...(member === undefined ? {} : { pseudonym: pseudonymOf(member, lang) }),
    takeAway,
    ...(next ? { next } : {}),
  };
}

async function nextIn(
  deps: Deps,
  c: Context,
  lang: Lang,
  group: Group,
  played: string,
): Promise<InGroupNext | undefined> {
  if (closedTo(deps, group)) return undefined;
  const { keyring } = deps.config;
  const standings = await standingsIn(deps, c.req.header('cookie'), group.id);
  const open = joinableOf(deps, group).cases.filter((one) => one.id !== played && !standings.get(one.id)?.done);
  // Of a group of several roles, first the one that somebody has: nobody asked for it.
  const role = findCase(deps.catalogue, played)?.summary.role;
  const summary = open.find((one) => one.role === role) ?? open[0];
  const link = await sealJoinLink(keyring, group);
  const action = routes.joinWith.href(lang, { link });
  if (!summary) return { toGroup: action };
  const start = { action, token: await sealForm(keyring, joinForm, validity(deps).now) };
  return { toGroup: action, of: { summary, start, standing: standings.get(summary.id) } };
}
