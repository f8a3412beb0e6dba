import type { Entry } from './journal.ts';
import type { Choice, Scene } from './program.ts';

/** What one route says of a competency. */
export interface Sums {
  /** What the answers showed, and the most that they could have: in the weights of the case. */
  readonly earned: number;
  readonly possible: number;
  /** The moments at which something of it was shown, and those at which some option on offer would have. */
  readonly shown: number;
  readonly chances: number;
}

/** Per competency what was shown, and what could have been. */
export type Evidence = Map<string, Sums>;

const none: Sums = { earned: 0, possible: 0, shown: 0, chances: 0 };

/** Adds what the chosen options showed, and the most that an answer to this scene could have shown. */
export function collect(sums: Evidence, scene: Scene, offered: readonly Choice[], entry: Entry): void {
  const ids = new Set(offered.flatMap((choice) => Object.keys(choice.evidence)));
  for (const id of ids) {
    const worth = (choice: Choice): number => choice.evidence[id] ?? 0;
    const add = (choices: readonly Choice[]): number => choices.reduce((sum, choice) => sum + worth(choice), 0);
    const best = [...offered].sort((a, b) => worth(b) - worth(a)).slice(0, scene.pick?.max ?? 1);
    const possible = add(best);
    const known = sums.get(id) ?? none;
    const earned = add(offered.filter((choice) => entry.choices.includes(choice.id)));
    sums.set(id, {
      earned: known.earned + earned,
      possible: known.possible + possible,
      shown: known.shown + (earned > 0 ? 1 : 0),
      chances: known.chances + (possible > 0 ? 1 : 0),
    });
  }
}
