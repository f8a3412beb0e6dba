import type { CaseSummary } from '../../domain/catalogue.ts';
import type { Membership } from '../../domain/group.ts';
import { type AttemptToken, sealAttempt } from '../../http/attempt-token.ts';
import type { Deps } from '../deps.ts';
import { type Playing, resume, validity } from './playing.ts';

/**
 * An attempt at the published revision of a case, before its first answer: nothing is stored yet. Nothing when its program
 * cannot be loaded now.
 */
export async function begin(
  deps: Deps,
  { id, revision }: CaseSummary,
  membership?: Membership,
): Promise<Playing | undefined> {
  const token: AttemptToken = {
    attempt: deps.ids.attempt(),
    caseId: id,
    revision,
    writer: deps.ids.writer(),
    path: '',
    measures: '',
    confirmed: 0,
    issuedAt: validity(deps).now,
    practice: false,
    notes: {},
    resolved: 0,
    shared: false,
    limit: false,
    ...(membership ? { membership } : {}),
  };
  return resume(deps, { token, sealed: await sealAttempt(deps.config.keyring, token) });
}
