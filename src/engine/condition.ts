/**
 * A test on the state of a case, as data. Authors write all but the last two: `in` asks whether a state of the machine
 * is active, `picked` whether the event brings this choice of several; the compiler makes them for guards.
 */
export type Condition =
  | { readonly meter: string; readonly below: number }
  | { readonly meter: string; readonly atLeast: number }
  | { readonly situation: string; readonly is: readonly string[] }
  | { readonly remembers: string }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | { readonly in: string }
  | { readonly picked: string };
