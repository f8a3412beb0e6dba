import type { Group } from '../../domain/group.ts';

/** Which of its links a group can have anew. */
export type Renewal = 'join' | 'code' | 'manage';

/**
 * The group with new links and the old ones cancelled; nothing for a word that is none of ours. The code leads to the
 * join page, so a new join link brings a new code.
 */
export function renewed(
  group: Group,
  what: string | null,
  now: number,
): { readonly what: Renewal; readonly changed: Group } | undefined {
  const { join, code, manage } = group.epochs;
  switch (what) {
    case 'join':
      return { what, changed: { ...group, codedAt: now, epochs: { join: join + 1, code: code + 1, manage } } };
    case 'code':
      return { what, changed: { ...group, codedAt: now, epochs: { join, code: code + 1, manage } } };
    case 'manage':
      return { what, changed: { ...group, epochs: { join, code, manage: manage + 1 } } };
    default:
      return undefined;
  }
}
