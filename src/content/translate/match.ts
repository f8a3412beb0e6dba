import type { Path } from '../reporter.ts';
import { type EntryFile, isEntry, type OverlayNode, type Translated } from '../schema/translation.ts';
import type { SourceText } from './source.ts';

/** How a text stands with its translation. */
export type Standing = 'current' | 'missing' | 'outdated';

/** A text of the source with the entry that belongs to it, if there is one. */
export interface Match extends SourceText {
  readonly standing: Standing;
  readonly entry?: EntryFile;
  /** Where the entry stands in the overlay; the place in the source where there is none. */
  readonly place: Path;
}

interface Found {
  readonly place: Path;
  readonly entry: EntryFile;
}

/** Texts that share this many of their words are taken for one that was changed. */
const alike = 0.4;

/** Brings the texts of a source and the entries of its overlay together; what is left of the overlay is stray. */
export function match(
  texts: readonly SourceText[],
  overlay: OverlayNode | undefined,
  lang: Translated,
): { readonly matches: readonly Match[]; readonly stray: readonly Path[] } {
  const groups = Map.groupBy(overlay ? entriesOf(overlay, []) : [], ({ place }) => groupOf(place));
  const paired = new Map<SourceText, Found>();
  for (const [group, listed] of Map.groupBy(texts, ({ path }) => groupOf(path))) {
    for (const [text, found] of pair(listed, groups.get(group) ?? [])) paired.set(text, found);
  }
  const used = new Set(paired.values());
  return {
    matches: texts.map((text) => {
      const found = paired.get(text);
      if (!found) return { ...text, standing: 'missing', place: text.path };
      const { entry, place } = found;
      return { ...text, standing: standingOf(text.nl, entry, lang), entry, place };
    }),
    stray: [...groups.values()].flat().flatMap((found) => (used.has(found) ? [] : [found.place])),
  };
}

/** The Dutch that a translation was made for. */
export const translatedFrom = ({ was, nl }: EntryFile): string => was ?? nl;

function standingOf(nl: string, entry: EntryFile, lang: Translated): Standing {
  if (!entry[lang]?.trim()) return 'missing';
  return translatedFrom(entry) === nl ? 'current' : 'outdated';
}

function entriesOf(part: OverlayNode, place: Path): readonly Found[] {
  if (Array.isArray(part)) return part.map((entry, at) => ({ place: [...place, at], entry }));
  if (isEntry(part)) return [{ place, entry: part }];
  return Object.entries(part).flatMap(([key, inner]) =>
    typeof inner === 'object' ? entriesOf(inner, [...place, key]) : [],
  );
}

/** What stands in one list belongs together, whatever its place there. */
const groupOf = (path: Path): string => path.slice(0, typeof path.at(-1) === 'number' ? -1 : undefined).join('/');

/** The same words first, then what looks alike, then what is left in its order: no work of a translator is lost. */
function pair(texts: readonly SourceText[], entries: readonly Found[]): ReadonlyMap<SourceText, Found> {
  const pairs = new Map<SourceText, Found>();
  const rest = new Set(entries);
  const join = (choose: (text: SourceText) => Found | undefined): void => {
    for (const text of texts) {
      const found = pairs.has(text) ? undefined : choose(text);
      if (found && rest.delete(found)) pairs.set(text, found);
    }
  };
  join(({ nl }) => [...rest].find(({ entry }) => entry.nl === nl));
  join(({ nl }) => [...rest].find(({ entry }) => entry.was === nl));
  join(({ nl }) => mostAlike(nl, rest));
  join(() => [...rest][0]);
  return pairs;
}

function mostAlike(nl: string, entries: Iterable<Found>): Found | undefined {
  let best: Found | undefined;
  let most = alike;
  for (const found of entries) {
    const share = likeness(nl, found.entry.nl);
    if (share >= most) [best, most] = [found, share];
  }
  return best;
}

/** The share of the words of the longer text that the other one has too. */
function likeness(one: string, other: string): number {
  const [a, b] = [one, other].map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu)));
  if (!a || !b || a.size === 0 || b.size === 0) return 0;
  return [...a].filter((word) => b.has(word)).length / Math.max(a.size, b.size);
}
