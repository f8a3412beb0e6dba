/**
 * What must hold (PLATFORM: global invariants), and `row` for what a row expects besides.
 *
 * I1 every confirmed journal is the beginning of a stored head; I2 the journal that counts holds nothing that the
 * learner did not send, and nothing twice; I3 a replay of it gives what the summary shows; I4 no 5xx but the honest
 * 503 page, no stack trace; I5 merging is independent of order; I6 figures are a recount of journals.
 */
export const rules = ['I1', 'I2', 'I3', 'I4', 'I5', 'I6', 'row'] as const;
export type Rule = (typeof rules)[number];

export interface Finding {
  readonly rule: Rule;
  readonly detail: string;
  readonly attempt?: string;
}
