import type { Entry } from './journal.ts';
import type { Choice, Scene } from './program.ts';

/** Per competency what was shown, and what could have been. */
export type Evidence = Map<string, { earned: number; possible: number }>;

/** Adds what the chosen options showed, and the most that an answer to this scene could have shown. */
export function collect(sums: Evidence, scene: Scene, offered: readonly Choice[], entry: Entry): void {
  const ids = new Set(offered.flatMap((choice) => Object.keys(choice.evidence)));
  for (const id of ids) {
    const worth = (choice: Choice): number => choice.evidence[id] ?? 0;
    const add = (choices: readonly Choice[]): number => choices.reduce((sum, choice) => sum + worth(choice), 0);
    const best = [...offered].sort((a, b) => worth(b) - worth(a)).slice(0, scene.pick?.max ?? 1);
    const known = sums.get(id) ?? { earned: 0, possible: 0 };
    const earned = add(offered.filter((choice) => entry.choices.includes(choice.id)));
    sums.set(id, { earned: known.earned + earned, possible: known.possible + add(best) });
  }
}
