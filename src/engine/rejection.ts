/** Why an answer was not taken: expected, typed, and turned into a page elsewhere. */
export type Rejection =
  | { readonly reason: 'ended' }
  | { readonly reason: 'wrong-scene'; readonly current: string; readonly given: string }
  | { readonly reason: 'unknown-choice'; readonly scene: string; readonly choice: string }
  | { readonly reason: 'not-offered'; readonly scene: string; readonly choice: string }
  | { readonly reason: 'wrong-number'; readonly scene: string; readonly min: number; readonly max: number }
  | { readonly reason: 'too-long'; readonly limit: number };
