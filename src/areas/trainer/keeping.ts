import type { Group } from '../../domain/group.ts';
import { joinCodeNames, joinCodeOf } from '../../http/join-code.ts';
import type { Result } from '../../lib/result.ts';
import type { StoreFailure } from '../../storage/ports.ts';
import type { Deps } from '../deps.ts';

/**
 * Writes a group, and before it the name of its code where that is new: whoever sees the group can use what it hands
 * out. Gives whether all of it is acknowledged; the failure is for the operator.
 */
export async function keepGroup(
  deps: Deps,
  group: Group,
  { newCode }: { readonly newCode: boolean },
): Promise<boolean> {
  const written = (newCode ? await codeWritten(deps, group) : undefined) ?? (await deps.groups.put(group));
  if (!written.ok) deps.log({ event: 'not-saved', detail: `group ${written.error.reason} ${written.error.detail}` });
  return written.ok;
}

/** The failure to write a code; nothing when it is there. */
async function codeWritten({ config, groups }: Deps, group: Group): Promise<Result<void, StoreFailure> | undefined> {
  const [name = ''] = await joinCodeNames(config.keyring, await joinCodeOf(config.keyring, group));
  const written = await groups.putCode(name, group.id);
  return written.ok ? undefined : written;
}
