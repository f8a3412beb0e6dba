import type { Catalogue } from '../../domain/catalogue.ts';
import type { Program } from '../../engine/program.ts';
import type { Suggestion } from '../../ui/next-case/next-case.tsx';

/**
 * The case to suggest after another one: for the same role, else on the same theme, else any; of those that fit equally
 * well the first in the catalogue, a case of the same module before others. Never one that this browser has begun;
 * nothing when it has begun all.
 */
export function nextCase(
  { modules }: Catalogue,
  played: Pick<Program, 'id' | 'role' | 'module'>,
  begun: ReadonlySet<string>,
): Suggestion | undefined {
  const cases = modules.flatMap((from) => from.cases.map((summary) => ({ summary, from })));
  const left = cases.filter(({ summary: { id } }) => id !== played.id && !begun.has(id));
  const ranked = left.map((found): Suggestion & { rank: number } => {
    const isTheme = found.from.id === played.module;
    if (found.summary.role === played.role) return { ...found, because: 'role', rank: isTheme ? 0 : 1 };
    return isTheme ? { ...found, because: 'theme', rank: 2 } : { ...found, because: 'other', rank: 3 };
  });
  return ranked.sort((one, other) => one.rank - other.rank)[0];
}
