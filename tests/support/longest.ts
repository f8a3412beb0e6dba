import { debrief } from '../../src/engine/debrief.ts';
import { explore, type Node } from '../../src/engine/explore.ts';
import type { Journal } from '../../src/engine/journal.ts';
import type { LoadedProgram } from '../../src/engine/program.ts';
import { defaultBudget } from '../../src/engine/walk.ts';
import { present } from '../../src/lib/assert.ts';

interface Way {
  readonly length: number;
  readonly journal: Journal;
}

/** The route through a case whose debrief takes the most room on paper, by the letters of what was chosen and why. */
export function longestRoute(program: LoadedProgram): Journal {
  const best = new Map<Node, Way>();
  const open = new Set<Node>();
  const from = (node: Node): Way => {
    const known = best.get(node);
    if (known) return known;
    open.add(node);
    let found: Way = { length: node.state.ended ? 0 : Number.NEGATIVE_INFINITY, journal: [] };
    for (const { answer, to } of node.edges) {
      // A way back to where one was makes no longer story.
      if (open.has(to)) continue;
      const way = from(to);
      const length = way.length + lettersOf(program, answer);
      if (length > found.length) found = { length, journal: [answer, ...way.journal] };
    }
    open.delete(node);
    best.set(node, found);
    return found;
  };
  const { journal } = from(explore(program, defaultBudget).root);
  if (!debrief(program, journal, 'nl').ok) throw new Error(`The longest route through ${program.id} does not end.`);
  return journal;
}

function lettersOf(program: LoadedProgram, { scene, choices }: Journal[number]): number {
  const { heading, choices: options } = present(program.scenes[scene], scene);
  const chosen = options.filter(({ id }) => choices.includes(id));
  const texts = chosen.flatMap(({ say, why, instead, restsOn }) => [
    say.nl,
    why?.nl ?? '',
    instead?.nl ?? '',
    ...restsOn.map((id) => present(program.sources[id], id).title),
  ]);
  // Whoever writes something takes more room than whoever skips.
  if (choices.includes('geschreven')) texts.push('x'.repeat(280));
  return [heading.nl, ...texts].reduce((sum, text) => sum + text.length, 0);
}
