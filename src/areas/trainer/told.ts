import type { Words } from '../../i18n/index.ts';

/** What a trainer's pages tell about the request that led there. */
export type AssignTold = keyof Words['assign']['told'];
export type LinksTold = keyof Words['invite']['told'];
export type ManageTold = keyof Words['manage']['told'];

const oneOf =
  <Told extends string>(kinds: readonly Told[]) =>
  (word: string | undefined): Told | undefined =>
    kinds.find((kind) => kind === word);

/** Each reads it from an address; nothing for any other word. */
export const readAssignTold = oneOf<AssignTold>(['left', 'erased']);
export const readLinksTold = oneOf<LinksTold>(['made', 'manage', 'join', 'code']);
export const readManageTold = oneOf<ManageTold>(['saved', 'closed', 'reopened']);
