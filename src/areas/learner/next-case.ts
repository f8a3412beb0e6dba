import { type Catalogue, casesOf } from '../../domain/catalogue.ts';
import type { Program } from '../../engine/program.ts';
import type { Suggestion } from '../../ui/next-case/next-case.tsx';

/**
 * The case to suggest after another one: for the same role, else on the same theme, else any; of those that fit equally
 * well the first in the catalogue, a case of the same module before others. Never one that this browser has begun;
 * nothing when it has begun all.
 */
export function nextCase(
  catalogue: Catalogue,
  played: Pick<Program, 'id' | 'role' | 'module'>,
  begun: ReadonlySet<string>,
): Suggestion | undefined {
  const left = casesOf(catalogue).filter(({ summary: { id } }) => id !== played.id && !begun.has(id));
  const ranked = left.map(({ summary, learningModule }): Suggestion & { rank: number } => {
    const found = { summary, from: learningModule };
    const isTheme = learningModule.id === played.module;
    if (summary.role === played.role) return { ...found, because: 'role', rank: isTheme ? 0 : 1 };
    return isTheme ? { ...found, because: 'theme', rank: 2 } : { ...found, because: 'other', rank: 3 };
  });
  return ranked.sort((one, other) => one.rank - other.rank)[0];
}
