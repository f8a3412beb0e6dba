/** A test on the state of a case, as data. `in` and `happened` are made by the compiler, the rest by authors. */
export type Condition =
  | { readonly meter: string; readonly below: number }
  | { readonly meter: string; readonly atLeast: number }
  | { readonly situation: string; readonly is: readonly string[] }
  | { readonly remembers: string }
  | { readonly in: string }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };
