/** What would break a learner is an error, what is taste a warning. */
export type Severity = 'error' | 'warning';

/** One thing that an author should look at: where, what and why, and what to do. */
export interface Diagnostic {
  readonly code: string;
  readonly severity: Severity;
  readonly file: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint: string;
}

/** The definition of one message: its permanent code, its wording, and a file that must produce it. */
export interface Definition<P> {
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, and why that matters. */
  readonly message: (values: P) => string;
  /** What to do about it. */
  readonly hint: (values: P) => string;
  /** Turns the sound example project into one that has this problem. */
  readonly example: (files: ExampleFiles) => ExampleFiles;
}

/** Path → text, of a whole small project. */
export type ExampleFiles = Readonly<Record<string, string>>;

/** Checks a definition's types; codes are never used again for something else. */
export const define = <P>(definition: Definition<P>): Definition<P> => definition;

/** `Bedoelde je …?` when something near is known, else what to do instead. */
export const didYouMean = (near: string | undefined, otherwise: string): string =>
  near === undefined ? otherwise : `Bedoelde je \`${near}\`?`;
