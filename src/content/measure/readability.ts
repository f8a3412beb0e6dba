/*
 * Readability of Dutch after Douma 1960 (dbnl.org, _taa014197701): 206.8 − 77 × syllables per word − 0.93 × words per
 * sentence; 75 is easy, 65 is plain. Syllables are counted by vowel groups: right for common words, a little off for
 * loan words, which is enough to compare texts.
 */

const vowels = /[aeiouyàáâäèéêëìíîïòóôöùúûü]+/g;

/** Vowels that stand together but sound apart: a trema starts a syllable, and so do these pairs. */
const apart = /[aeiou][äëïöü]|[ie]o(?!e)|ia|ea(?!u)|eü|ua|uo/g;

export const syllables = (word: string): number =>
  Math.max(1, (word.toLowerCase().match(vowels)?.length ?? 0) + (word.toLowerCase().match(apart)?.length ?? 0));

export const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];

/** Sentences end with a stop, or with the paragraph. */
export const sentences = (text: string): readonly string[] =>
  text
    .split(/(?<=[.!?…][”"’)]*)\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => words(sentence).length > 0);

/** Douma's score of a text: higher reads easier. */
export function douma(text: string): number {
  const all = words(text);
  const count = all.reduce((sum, word) => sum + syllables(word), 0);
  const perSentence = all.length / Math.max(1, sentences(text).length);
  return 206.8 - 77 * (count / Math.max(1, all.length)) - 0.93 * perSentence;
}

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : mean(sorted.slice(Math.max(0, middle - 1), middle + 1));
}
