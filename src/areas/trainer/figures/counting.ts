import type { Summary } from '../../../storage/ports.ts';

/*
 * Who counts: one attempt per person per case. The first that was finished; while none is, the one that came furthest.
 * Once somebody has finished, playing again changes no figure: later attempts are practice.
 */

/** Whose attempt it is: a member of the group; without pseudonyms every attempt is somebody. */
export const personOf = ({ membership, attempt }: Summary): string => membership?.member ?? attempt;

/** The attempts that count, in the order in which their people and cases came first. */
export class Counted {
  readonly #attempts = new Map<string, Summary>();

  /** Takes an attempt in; attempts may come in any order, and twice. */
  add(summary: Summary): void {
    const key = `${personOf(summary)} ${summary.caseId}`;
    const other = this.#attempts.get(key);
    if (!other || countsBefore(summary, other)) this.#attempts.set(key, summary);
  }

  /** Whether it is this attempt of its person that counts. */
  has(summary: Summary): boolean {
    return this.#attempts.get(`${personOf(summary)} ${summary.caseId}`)?.attempt === summary.attempt;
  }

  all(): readonly Summary[] {
    return [...this.#attempts.values()];
  }
}

function countsBefore(one: Summary, other: Summary): boolean {
  if (isFinished(one) !== isFinished(other)) return isFinished(one);
  const order = isFinished(one) ? one.at - other.at : other.length - one.length;
  return order < 0 || (order === 0 && one.attempt < other.attempt);
}

/** Whether an attempt has come to an ending. */
export const isFinished = ({ ending }: Summary): boolean => ending !== undefined;
