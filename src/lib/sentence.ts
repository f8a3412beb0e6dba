/** The end of a sentence: its mark and what closes with it, white space, and what a next sentence begins with. */
const end = /(?<=[.!?][”’"')]*)\s+(?=[“‘"'(]*\p{Lu})/u;

/** The first sentence of a text, and what comes after it: empty where that is all. */
export function afterFirstSentence(text: string): readonly [first: string, rest: string] {
  const at = end.exec(text);
  return at ? [text.slice(0, at.index), text.slice(at.index + at[0].length)] : [text, ''];
}
