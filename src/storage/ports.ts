import type { AttemptId, Head } from '../domain/attempt.ts';
import type { Group, GroupId, Membership } from '../domain/group.ts';
import type { Result } from '../lib/result.ts';

/** Why the store could not do it. In each case the learner can go on: the page carries the whole signed journal. */
export interface StoreFailure {
  readonly reason: 'unavailable' | 'too-many-writes' | 'daily-limit';
  /** What the store said, for the log; holds no personal data. */
  readonly detail: string;
}

export interface StoredHeads {
  /** Longest first; heads of equal length in the order of their keys. */
  readonly heads: readonly Head[];
  /** How many records could not be read, or not in full. They are left out, or stand without measures or notes. */
  readonly damaged: number;
}

/**
 * Where progress is kept. Heads are only added: there is no update, so a stale read can hide a step for a while but
 * nothing can undo it (docs/storage-schema.md).
 */
export interface ProgressStore {
  /**
   * Stores a head and answers `ok` only after the store has acknowledged it. Putting the same head again, as a retry
   * does, changes nothing. Takes a head that fits: length ≤ 9999, path ≤ `longestPath`.
   */
  put(head: Head): Promise<Result<void, StoreFailure>>;
  /** Every head of an attempt that this store can see now; one written elsewhere a minute ago may be missing. */
  heads(attempt: AttemptId): Promise<Result<StoredHeads, StoreFailure>>;
}

/** A program's text that does not have the hash that names it: cut short, changed, or another's. */
export interface Damaged {
  readonly reason: 'damaged';
  readonly detail: string;
}

/**
 * Where compiled cases stay for good, as canonical JSON under the hash of it (their revision): what is published, edited
 * or withdrawn after somebody began never changes what they play.
 */
export interface ProgramStore {
  /** The text of a program, proven to be the one that the revision names; nothing when it is not here, or not yet. */
  get(revision: string): Promise<Result<string | undefined, StoreFailure | Damaged>>;
  /** Sees to it that a program is here; `ok` only after the store has acknowledged it. Writes only what is missing. */
  keep(revision: string, text: string): Promise<Result<void, StoreFailure>>;
}

/** One attempt in one line, for the figures of a group. Derived: `summaryOf` makes it anew from the heads at any time. */
export interface Summary {
  readonly attempt: AttemptId;
  readonly caseId: string;
  readonly revision: string;
  /** How many answers the canonical head has, and which: `Path`. */
  readonly length: number;
  readonly path: string;
  readonly measures: string;
  /** Id of the ending, once it is reached. */
  readonly ending?: string;
  /** `Head.at` of the canonical head. */
  readonly at: number;
  /** Confirmed branches beside the canonical one. */
  readonly branches: number;
  /** Of an attempt in a group; an attempt without one is in none. */
  readonly membership?: Membership;
}

/** Some of a group's summaries. */
export interface SummaryPage {
  readonly summaries: readonly Summary[];
  /** How many records were not ours to read; they are left out. */
  readonly damaged: number;
  /** Where the next page begins; nothing when this is the last. */
  readonly cursor?: string;
}

/**
 * Where summaries are kept. The one record of this product that is overwritten: what is lost or stale is repaired from
 * the heads, which never are.
 */
export interface SummaryStore {
  put(summary: Summary): Promise<Result<void, StoreFailure>>;
  /** What is stored now; a minute-old answer is possible. */
  get(attempt: AttemptId, group: GroupId | undefined): Promise<Result<Summary | undefined, StoreFailure>>;
  /** At most 1,000 summaries of a group, in the order of their attempts; one operation. May be a minute behind. */
  list(group: GroupId, cursor?: string): Promise<Result<SummaryPage, StoreFailure>>;
}

/** What a resume code leads to; the attempt may have no heads yet. */
export interface Resumable {
  readonly attempt: AttemptId;
  readonly revision: string;
  readonly membership?: Membership;
}

/** Where resume codes are kept, by a name that does not give the code away. */
export interface CodeStore {
  put(name: string, resumable: Resumable): Promise<Result<void, StoreFailure>>;
  /** What the first known of these names leads to. */
  find(names: readonly string[]): Promise<Result<Resumable | undefined, StoreFailure>>;
}

/** Where groups are kept. */
export interface GroupStore {
  /** Writes a group, new or changed; the last writer wins. */
  put(group: Group): Promise<Result<void, StoreFailure>>;
  /** A group as it is now, or was a minute ago; nothing when there is none, or none yet. */
  get(group: GroupId): Promise<Result<Group | undefined, StoreFailure>>;
  /** Makes a name of a spoken code lead to a group, for `joinCodeDays`. */
  putCode(name: string, group: GroupId): Promise<Result<void, StoreFailure>>;
  /** What the first known of these names leads to; for a while after `joinCodeDays` it says that the code is too old. */
  findCode(names: readonly string[]): Promise<Result<FoundCode | undefined, StoreFailure>>;
}

/** The group of a spoken code. */
export interface FoundCode {
  readonly group: GroupId;
  readonly isExpired: boolean;
}

/** Where the lines are kept that learners shared with their group. Nothing leads from a line to who wrote it. */
export interface TakeAwayStore {
  /** Shares a line that `isTakeAway`, in the place of the one that this attempt shared before. */
  put(group: GroupId, attempt: AttemptId, text: string, keepDays: number): Promise<Result<void, StoreFailure>>;
  /** Every line of a group that can be read, in an order that says nothing. May be a minute behind. */
  list(group: GroupId): Promise<Result<readonly string[], StoreFailure>>;
}

/** A group's attempts, added up: all of them, or those up to a place in the list. */
export interface RollUp {
  /** When the list was begun: seconds since the epoch. */
  readonly at: number;
  /** How many attempts are in it. */
  readonly attempts: number;
  /** The sums, in the words of whoever made them. */
  readonly sums: string;
  /** Where to go on; absent once it is whole. */
  readonly cursor?: string;
}

/**
 * Where the sums of groups are kept that are too large to add up for a page. They have one writer, the cron trigger: a
 * `part` under way, and the last one that was `whole`.
 */
export interface RollUpStore {
  /** Asks for the sums of a group, for an hour. */
  ask(group: GroupId): Promise<Result<void, StoreFailure>>;
  /** The groups that sums are asked for. */
  asked(): Promise<Result<readonly GroupId[], StoreFailure>>;
  put(group: GroupId, part: 'whole' | 'part', rollUp: RollUp): Promise<Result<void, StoreFailure>>;
  get(group: GroupId, part: 'whole' | 'part'): Promise<Result<RollUp | undefined, StoreFailure>>;
}

/** Forgetting an attempt for good, as far as a store can that shows a delete a minute late. */
export interface ErasureStore {
  /**
   * Marks an attempt as erased, and then deletes all there is to see of it. Once the mark is acknowledged the answer is
   * `ok`, with whether everything else is gone already: what is left is for `sweep`. `group` is the one that the caller
   * knows the attempt to be in.
   */
  erase(attempt: AttemptId, group: GroupId | undefined): Promise<Result<{ readonly whole: boolean }, StoreFailure>>;
  /**
   * Marks a group as erased, and keeps no more of it than that it was. Its attempts go in portions, at `sweepGroup` and
   * at each `sweep` after it.
   */
  eraseGroup(group: Group): Promise<Result<void, StoreFailure>>;
  /** Erases a portion of the attempts of a group that was erased; gives how many. */
  sweepGroup(group: GroupId): Promise<Result<number, StoreFailure>>;
  /** Whether an attempt was erased; up to a minute late. */
  isErased(attempt: AttemptId): Promise<Result<boolean, StoreFailure>>;
  /** Deletes once more what late writers brought back to attempts that were erased lately; gives how many heads went. */
  sweep(): Promise<Result<number, StoreFailure>>;
}

/** Seals the learner's free text before it is stored. `about` is authenticated with it: sealed text cannot move. */
export interface NoteSeal {
  seal(text: string, about: string): Promise<string>;
  /** `undefined` when the text was changed, was sealed about something else, or its key is gone. */
  open(sealed: string, about: string): Promise<string | undefined>;
}
