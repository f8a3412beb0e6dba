import type { Head } from './attempt.ts';

/** What a set of heads says: the journal that counts, and the branches beside it that were confirmed too. */
export interface Merged {
  /** The head that counts, with every note that was stored along its way. */
  readonly canonical: Head;
  /** The last head of each other branch, in the same order; empty when nothing forked. */
  readonly others: readonly Head[];
}

/**
 * Reads one journal out of all heads of an attempt, whatever their order and however often each one occurs. A head that
 * another one continues is a part of it. Where branches differ, the fixed rule is: the most often settled by the
 * learner, then the longest, then the one whose first different entry answered the earlier page, then the smaller path.
 * Nothing is ever dropped: a branch that does not count is among the others. Nothing for no heads.
 */
export function merge(heads: readonly Head[]): Merged | undefined {
  // Whoever goes on from a settled branch without knowing so, goes on in the settled one.
  const settled = heads.map((head) => ({
    ...head,
    resolved: Math.max(...heads.filter((part) => isPart(part, head)).map(({ resolved }) => resolved)),
  }));
  const ordered = settled.sort((one, other) => compare(heads, one, other));
  const [first] = ordered;
  if (!first) return undefined;
  const tips: Head[] = [];
  // A head comes before what it continues: the first one of a branch is its end.
  for (const head of ordered) if (!tips.some((tip) => isPart(head, tip))) tips.push(head);
  return { canonical: { ...first, notes: notesAlong(heads, first) }, others: tips.slice(1) };
}

/** Whether `part` says nothing that `whole` does not say: its choices are the beginning of the other's. */
export const isPart = (part: Pick<Head, 'revision' | 'path'>, whole: Pick<Head, 'revision' | 'path'>): boolean =>
  part.revision === whole.revision && whole.path.startsWith(part.path);

function compare(heads: readonly Head[], one: Head, other: Head): number {
  return (
    other.resolved - one.resolved ||
    other.length - one.length ||
    forkedAt(heads, one, other) - forkedAt(heads, other, one) ||
    order(one.path, other.path) ||
    order(one.revision, other.revision) ||
    one.at - other.at ||
    order(one.writer, other.writer) ||
    order(JSON.stringify(one.notes), JSON.stringify(other.notes))
  );
}

/** When the first choice of `one` that `other` does not share answered its page, by the earliest head that has it. */
function forkedAt(heads: readonly Head[], one: Head, other: Head): number {
  let at = 0;
  while (at < one.path.length && one.path[at] === other.path[at]) at += 1;
  // Codes have two letters: half a code in common is nothing in common.
  const branch = { revision: one.revision, path: one.path.slice(0, at - (at % 2) + 2) };
  return Math.min(...heads.filter((head) => isPart(branch, head)).map((head) => head.at));
}

/** Notes outlive the token that had no room for them: each head keeps those of its time, and the longest one knows best. */
const notesAlong = (heads: readonly Head[], end: Head): Head['notes'] =>
  Object.assign(
    {},
    ...heads
      .filter((head) => isPart(head, end))
      .sort((one, other) => one.length - other.length || order(JSON.stringify(one.notes), JSON.stringify(other.notes)))
      .map((head) => head.notes),
    end.notes,
  );

const order = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
