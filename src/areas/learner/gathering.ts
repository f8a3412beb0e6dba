import type { Head } from '../../domain/attempt.ts';
import { merge } from '../../domain/merge.ts';
import { type AttemptToken, sealAttempt } from '../../http/attempt-token.ts';
import { err, ok, type Result } from '../../lib/result.ts';
import type { Deps } from '../deps.ts';
import { lengthOf, type Playing, validity } from './playing.ts';

/** A token and how it was signed. */
export type Carried = Pick<Playing, 'token' | 'sealed'>;

/** What a browser and the store know of an attempt, taken together. */
export interface Gathered extends Carried {
  /** How the journal that counts differs from the one that the browser brought: not, by going on, or from some choice on. */
  readonly news: 'none' | 'newer' | 'forked';
  /** The head that counts, as it is stored where it is; nothing before the first answer. */
  readonly head: Head | undefined;
  /** The last heads of branches that do not count. */
  readonly others: readonly Head[];
}

/**
 * Merges what the browser carries with what the store has. Costs a list; an attempt that another device may hold costs
 * a read more, because it may have been erased there.
 */
export async function gather(deps: Deps, carried: Carried): Promise<Result<Gathered, 'erased' | 'unavailable'>> {
  const { attempt, shared } = carried.token;
  const [erased, stored] = await Promise.all([
    shared ? deps.erasures.isErased(attempt) : ok(false),
    deps.store.heads(attempt),
  ]);
  if (erased.ok && erased.value) return err('erased');
  if (!stored.ok) return err('unavailable');
  return ok(await together(deps, carried, stored.value.heads));
}

async function together(deps: Deps, { token, sealed }: Carried, stored: readonly Head[]): Promise<Gathered> {
  const merged = merge(lengthOf(token) > 0 ? [headOf(token), ...stored] : stored);
  if (!merged) return { token, sealed, news: 'none', head: undefined, others: [] };
  const { canonical, others } = merged;
  const isStored = stored.some(({ path }) => path === canonical.path);
  // What this browser could not store may be stored by now, from another page: the time in it is the store's then.
  const kept = merge(stored)?.canonical;
  const head = kept?.path === canonical.path ? kept : canonical;
  const known = continued(token, canonical, isStored);
  const isSame = known.path === token.path && known.confirmed === token.confirmed && known.resolved === token.resolved;
  if (isSame) return { token, sealed, news: 'none', head, others };
  const now = validity(deps).now;
  const fresh = { ...known, issuedAt: known.path === token.path ? token.issuedAt : now };
  return {
    token: fresh,
    sealed: await sealAttempt(deps.config.keyring, fresh),
    news: known.path === token.path ? 'none' : known.path.startsWith(token.path) ? 'newer' : 'forked',
    head,
    others,
  };
}

/** The head that a token's last answer makes, whether it was stored or not. */
export const headOf = (token: AttemptToken, at: number = token.issuedAt): Head => ({
  attempt: token.attempt,
  revision: token.revision,
  length: lengthOf(token),
  at,
  resolved: token.resolved,
  writer: token.writer,
  path: token.path,
  measures: token.measures,
  notes: token.notes,
  ...(token.membership ? { membership: token.membership } : {}),
});

/** A token that goes on from a head; measures that were lost are unknown, not missing. */
export const continued = (token: AttemptToken, head: Head, isStored: boolean): AttemptToken => ({
  ...(head.membership ? { membership: head.membership } : {}),
  ...token,
  path: head.path,
  measures: head.measures.padEnd(head.length, 'A').slice(0, head.length),
  notes: head.notes,
  resolved: head.resolved,
  confirmed: isStored ? head.length : token.confirmed,
  limit: isStored ? false : token.limit,
});
