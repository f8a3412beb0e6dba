/** Marks what cannot happen unless the program itself is wrong; throws with the claim that failed. */
export function assert(claim: unknown, message: string): asserts claim {
  if (!claim) throw new Error(`Assertion failed: ${message}`);
}

/** Gives the value back, or throws: for look-ups that the compiler has already proven to succeed. */
export function present<T>(value: T | undefined | null, what: string): T {
  assert(value !== undefined && value !== null, `${what} is missing`);
  return value;
}

/** The end of an exhaustive switch: does not compile while a variant is unhandled. */
export function unreachable(value: never): never {
  throw new Error(`Unhandled variant: ${JSON.stringify(value)}`);
}
