/** Everything that can keep us from answering a request as asked, with its HTTP status (RFC 9110). */
export const problemStatuses = {
  /** A form that does not hold what its page put in it. */
  'bad-form': 400,
  /** A token that we did not sign, or that was changed. */
  'forged-token': 403,
  'expired-token': 403,
  /** A form sent from somebody else's page. */
  'foreign-origin': 403,
  /** A form of a trainer's page that we did not sign, or that stood open too long. */
  'old-form': 403,
  /** A group's page in a browser that did not open its manage link. */
  'no-manage-link': 403,
  /** A manage link that its trainer has replaced by another. */
  'old-manage-link': 403,
  'not-found': 404,
  /** In a trainer's place: a page or a group that cannot be there. */
  'no-group-page': 404,
  /** An id that cannot exist; to the outside the same as one that does not. */
  'malformed-id': 404,
  /** An attempt that this browser does not carry; not yours and not there look the same. */
  'attempt-not-here': 404,
  /** A manage link that we did not sign. */
  'bad-manage-link': 404,
  /** This step was answered with another choice, perhaps in another tab. */
  'already-chosen': 409,
  /** A choice that this scene does not have, or not now. */
  'not-offered': 409,
  /** An attempt whose learner had it erased. */
  erased: 410,
  /** What a join link leads to no more: its group is closed, its last day has passed, the link was cancelled, or all is gone. */
  'join-closed': 410,
  'join-ended': 410,
  'join-cancelled': 410,
  'join-erased': 410,
  /** A group whose trainer had it erased. */
  'group-erased': 410,
  'too-large': 413,
  'wrong-content-type': 415,
  'nothing-chosen': 422,
  /** More join codes tried from one network than forty phones in a room would. */
  'too-often': 429,
  unexpected: 500,
  /** A resume code that could not be stored. */
  'no-code': 503,
  /** A group that the store does not show here, or not yet. */
  'group-not-seen': 503,
  /** The store does not answer. */
  unavailable: 503,
  /** The operator has not finished the configuration. */
  'not-configured': 503,
} as const;

export type ProblemKind = keyof typeof problemStatuses;

/** An expected failure on its way to a page: the boundary picks the words by `kind`. */
export interface Problem {
  readonly kind: ProblemKind;
  readonly status: (typeof problemStatuses)[ProblemKind];
}

/** The problem of a kind, with its status. */
export function problem(kind: ProblemKind): Problem {
  return { kind, status: problemStatuses[kind] };
}
