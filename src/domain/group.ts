import { assert } from '../lib/assert.ts';
import { toBase32 } from '../lib/base32.ts';
import type { Role } from './case.ts';
import { dayAt, daysAfter } from './day.ts';
import type { Lang } from './lang.ts';
import type { LocalCard } from './local-card.ts';

declare const groupBrand: unique symbol;
declare const memberBrand: unique symbol;

/** Names a group: 26 letters of Crockford base 32, 130 random bits. It opens nothing: the links carry a MAC besides. */
export type GroupId = string & { readonly [groupBrand]: true };

/** Names a learner within a group, over all its cases: 8 random letters, from which a pseudonym is made. */
export type MemberId = string & { readonly [memberBrand]: true };

const groupIdPattern = /^[0-9a-hjkmnp-tv-z]{26}$/;
const memberIdPattern = /^[0-9a-hjkmnp-tv-z]{8}$/;

/** When the explanation of a choice is shown: after its scene, or not before the debrief. */
export const explainTimes = ['scene', 'debrief'] as const;
export type ExplainTime = (typeof explainTimes)[number];

/** What a trainer sets. Nothing here changes a case under somebody who plays it. */
export interface GroupSettings {
  readonly explain: ExplainTime;
  /** Whether a scene asks how sure somebody is. */
  readonly certainty: boolean;
  /** The language that the link opens in; absent: each learner's own choice, beginning in Dutch. */
  readonly lang?: Lang;
  /** Whose cases are shown; absent: learners choose by role. */
  readonly role?: Role;
  /** Whether a learner has a pseudonym, so that answers of one person stand together. */
  readonly pseudonyms: boolean;
  /** Figures about fewer learners than this stay hidden: 3–20. */
  readonly minimum: number;
  /** The last day on which somebody can begin, ISO date in Amsterdam; absent: a year from the start. */
  readonly endsOn?: string;
  /** How many days after its last step an attempt is kept: at most RETENTION_DAYS. */
  readonly keepDays: number;
  /** A word to the learners, plain text, at most `longestGroupNote` characters. */
  readonly note: string;
  readonly card: LocalCard;
}

export const longestGroupNote = 400;
export const smallestMinimum = 3;
export const largestMinimum = 20;
export const mostCasesInGroup = 12;
/** How long a spoken code works, in days: for the lesson, not for the archive. */
export const joinCodeDays = 14;
/** How long a group without an end date takes learners, in days. */
export const groupDays = 365;

/** The last day on which somebody can begin in a group, ISO date in Amsterdam. */
export const lastDayOf = ({ createdAt, settings }: Pick<Group, 'createdAt' | 'settings'>): string =>
  settings.endsOn ?? daysAfter(dayAt(createdAt * 1_000), groupDays);

/** Raised by one to cancel every link of that kind that was given out before. */
export interface LinkEpochs {
  readonly join: number;
  readonly manage: number;
  readonly code: number;
}

/** A trainer's group: which cases, how they are played, and which of its links are good. */
export interface Group {
  readonly id: GroupId;
  /** Ids of cases, in the trainer's order; the revision is the published one at the time that a learner begins. */
  readonly cases: readonly string[];
  readonly settings: GroupSettings;
  readonly epochs: LinkEpochs;
  /** Seconds since the epoch. */
  readonly createdAt: number;
  /** When the spoken code was last made anew; absent: with the group. */
  readonly codedAt?: number;
  /** Nobody can begin any more; who has begun can go on. */
  readonly closed: boolean;
  /** Set once the trainer erased it: seconds since the epoch. Nothing but this mark is kept then. */
  readonly erasedAt?: number;
}

/**
 * What an attempt knows of its group: travels in its token and its heads, so that playing reads nothing. What a trainer
 * changes later holds for who begins later.
 */
export interface Membership {
  readonly group: GroupId;
  /** Absent where the group keeps no pseudonyms. */
  readonly member?: MemberId;
  readonly explain: ExplainTime;
  readonly certainty: boolean;
  readonly keepDays: number;
}

/** The last day on which the spoken code of a group works, in milliseconds since the epoch. */
export const codeEnds = ({ createdAt, codedAt = createdAt }: Pick<Group, 'createdAt' | 'codedAt'>): number =>
  (codedAt + joinCodeDays * 86_400) * 1_000;

/** What is kept of a group that its trainer had erased: that it was, and when. */
export const erasedGroup = ({ id, epochs, createdAt }: Group, erasedAt: number): Group => ({
  id,
  cases: [],
  settings: {
    ...{ explain: 'scene', certainty: false, pseudonyms: false, minimum: largestMinimum, keepDays: 1 },
    ...{ note: '', card: {} },
  },
  epochs,
  createdAt,
  closed: true,
  erasedAt,
});

/** Whether a text from outside has the form of a group id. */
export const isGroupId = (text: unknown): text is GroupId => typeof text === 'string' && groupIdPattern.test(text);

/** Whether a text from outside has the form of a member id. */
export const isMemberId = (text: unknown): text is MemberId => typeof text === 'string' && memberIdPattern.test(text);

/** A group id from 17 random bytes: the caller brings the dice. */
export function groupIdFrom(random: Uint8Array): GroupId {
  const id = toBase32(random).slice(0, 26);
  assert(isGroupId(id), 'a group id is made of 17 random bytes');
  return id;
}

/** A member id from 5 random bytes: the caller brings the dice. */
export function memberIdFrom(random: Uint8Array): MemberId {
  const id = toBase32(random).slice(0, 8);
  assert(isMemberId(id), 'a member id is made of 5 random bytes');
  return id;
}

/** A membership in few letters, for tokens and metadata: group, member or nothing, flags, days. */
export const encodeMembership = ({ group, member, explain, certainty, keepDays }: Membership): string =>
  `${group}.${member ?? ''}.${explainTimes.indexOf(explain)}${certainty ? 1 : 0}.${keepDays}`;

/** Reads `encodeMembership` back; nothing when the text is not one. */
export function decodeMembership(text: string): Membership | undefined {
  const [, group, member, explainAt = '', certainty, keepDays = ''] =
    /^([^.]*)\.([^.]*)\.([01])([01])\.([1-9]\d{0,3})$/.exec(text) ?? [];
  const explain = explainTimes[Number(explainAt)];
  if (!isGroupId(group) || !explain || (member !== '' && !isMemberId(member))) return undefined;
  const known = { group, explain, certainty: certainty === '1', keepDays: Number(keepDays) };
  return member === '' ? known : { ...known, member };
}
