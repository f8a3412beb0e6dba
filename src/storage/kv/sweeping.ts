/*
 * When what was erased is looked at once more. In its first hours often, for late writers; after that, what was erased
 * with its group still has pages open elsewhere, so it comes by once a day, each in five minutes of its own: a list is
 * one of a thousand that the free plan has in a day.
 */

/** Seconds: KV says that a read may be 60 seconds old "or more", and a run may have to leave work to the next. */
export const sweptFor = 3 * 3_600;

/** Seconds between two runs of the cron trigger. */
const interval = 300;
const runsInDay = 86_400 / interval;

/** Whether a name has its five minutes of the day. */
export function hasTurn(name: string, now: number): boolean {
  let turn = 0;
  for (const letter of name) turn = (turn * 31 + letter.charCodeAt(0)) % runsInDay;
  return Math.floor(now / interval) % runsInDay === turn;
}

/** Whether what was erased at `at` is looked at now: at each run for `sweptFor`, once a day after that. */
export const isDue = (name: string, at: number, now: number): boolean => at + sweptFor >= now || hasTurn(name, now);
