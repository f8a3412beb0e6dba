import type { GroupId } from '../../domain/group.ts';
import { carriedAttempts } from '../../http/attempt-cookie.ts';
import type { Standing } from '../../ui/case-card/standing.ts';
import type { Deps } from '../deps.ts';
import type { Carried } from './gathering.ts';
import { lengthOf, resume, validity } from './playing.ts';

/** What this browser has begun, the newest first; practice is never stored and soon forgotten, so it is not among it. */
export const ownAttempts = async (deps: Deps, cookies: string | undefined): Promise<Carried[]> =>
  (await carriedAttempts(deps.config.keyring, cookies, validity(deps))).filter(({ token }) => !token.practice);

/**
 * How far this browser is with each case, the newest first, by the newest attempt that it carries. Nothing of it is
 * asked of the progress store; an attempt whose program is not here says nothing. `group`: by its attempts in that group.
 */
export async function standingsIn(
  deps: Deps,
  cookies: string | undefined,
  group?: GroupId,
): Promise<ReadonlyMap<string, Standing>> {
  const newest = new Map<string, Carried>();
  for (const carried of await ownAttempts(deps, cookies)) {
    const { caseId, membership } = carried.token;
    if (group !== undefined && membership?.group !== group) continue;
    if (!newest.has(caseId)) newest.set(caseId, carried);
  }
  const standings = await Promise.all(
    [...newest].map(async ([id, carried]): Promise<readonly [string, Standing][]> => {
      const { token, state } = (await resume(deps, carried)) ?? {};
      if (!token || !state) return [];
      return [[id, { attempt: token.attempt, step: lengthOf(token) + 1, done: state.ended }]];
    }),
  );
  return new Map(standings.flat());
}
