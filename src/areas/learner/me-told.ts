import type { Words } from '../../i18n/index.ts';

/** What *Mine* tells about the request that led there. */
export type MeTold = keyof Words['me']['told'];

const kinds: readonly MeTold[] = ['erased', 'erased-later', 'not-erased', 'forgotten'];

/** Reads it from an address; nothing for any other word. */
export const readMeTold = (word: string | undefined): MeTold | undefined => kinds.find((kind) => kind === word);
