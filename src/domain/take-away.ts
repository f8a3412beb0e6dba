import { utf8 } from '../lib/bytes.ts';

/** The longest line that a learner shares with a group, in characters as people count them. */
export const longestTakeAway = 200;
/** Sealed, it stands in the metadata of a record, where KV takes 1,024 bytes: a text of nothing but emoji is too long. */
const mostBytes = 600;

/** Whether a line is short enough to be shared. */
export const isTakeAway = (text: string): boolean =>
  text !== '' && [...text].length <= longestTakeAway && utf8(text).length <= mostBytes;
