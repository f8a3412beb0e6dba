import fc from 'fast-check';
import { attemptIdFrom, type Head, writerIdFrom } from '../../src/domain/attempt.ts';
import { groupIdFrom, type Membership, memberIdFrom } from '../../src/domain/group.ts';
import type { NoteSeal } from '../../src/storage/ports.ts';

export const attempt = attemptIdFrom(Uint8Array.from({ length: 17 }, (_, at) => at * 15));
export const otherAttempt = attemptIdFrom(new Uint8Array(17).fill(200));
export const writers = [1, 2].map((fill) => writerIdFrom(new Uint8Array(5).fill(fill)));
const [firstWriter = writerIdFrom(new Uint8Array(5))] = writers;

/** The head of two choices, the second with a note. */
export const sample = (changes: Partial<Head> = {}): Head => ({
  attempt,
  revision: 'q0Z8cV2m3Yb1dT5xKpWnR7uLsEoGhJfAiBCDMNPQSvw',
  length: 2,
  at: 1_795_640_400,
  resolved: 0,
  writer: firstWriter,
  path: 'AaBb',
  measures: 'Qf',
  notes: { '1': 'Ik vond het lastig om de dochter te vragen.' },
  ...changes,
});

/** Of somebody in a group. */
export const membership: Membership = {
  group: groupIdFrom(new Uint8Array(17).fill(7)),
  member: memberIdFrom(new Uint8Array(5).fill(9)),
  explain: 'scene',
  certainty: true,
  keepDays: 90,
};

/** Any membership, and none. */
export const anyMembership: fc.Arbitrary<{ readonly membership?: Membership }> = fc
  .record({
    isMember: fc.boolean(),
    bytes: fc.uint8Array({ minLength: 17, maxLength: 17 }),
    isNamed: fc.boolean(),
    explain: fc.constantFrom('scene', 'debrief'),
    certainty: fc.boolean(),
    keepDays: fc.integer({ min: 1, max: 3_650 }),
  })
  .map(({ isMember, bytes, isNamed, ...settings }) => {
    const named = isNamed ? { member: memberIdFrom(bytes.slice(0, 5)) } : {};
    return isMember ? { membership: { group: groupIdFrom(bytes), ...named, ...settings } } : {};
  });

/** Any head of the attempt; a length and its path go together, as they do in an attempt. */
export const anyHead: fc.Arbitrary<Head> = fc
  .record({
    branches: fc.array(fc.constantFrom('Aa', 'Bb'), { maxLength: 6 }),
    writer: fc.constantFrom(...writers),
    note: fc.option(fc.string({ unit: 'grapheme', maxLength: 280 })),
    grouped: anyMembership,
  })
  .map(({ branches, writer, note, grouped }) =>
    sample({
      length: branches.length,
      path: branches.join(''),
      measures: 'Q'.repeat(branches.length),
      writer,
      notes: note === null ? {} : { '0': note },
      ...grouped,
    }),
  );

/** A seal that anybody can break, for tests about something else; it does mind what the text is about. */
export const plainSeal: NoteSeal = {
  async seal(text, about) {
    return JSON.stringify([about, text]);
  },
  async open(sealed, about) {
    const [was, text]: string[] = JSON.parse(sealed);
    return was === about ? text : undefined;
  },
};

/** A clock that moves only when somebody sleeps. */
export function handClock() {
  let now = 1_795_176_000_000;
  return {
    now: () => now,
    sleep: async (milliseconds: number) => {
      now += milliseconds;
    },
  };
}
