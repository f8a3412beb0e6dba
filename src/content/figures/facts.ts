import type { Facts } from '../compile/facts.ts';

/** What texts rest on: each fact once. */
export interface FactFigures {
  readonly used: number;
  readonly verified: number;
  readonly volatile: number;
  /** The day on which the source that was looked at longest ago was looked at. */
  readonly oldestCheck?: string;
}

export function factFigures(ids: readonly string[], register: Facts): FactFigures {
  const used = new Set(ids);
  const facts = [...used].flatMap((id) => register[id] ?? []);
  const [oldestCheck] = facts.map(({ checked }) => checked).sort();
  return {
    used: used.size,
    verified: facts.filter(({ confidence }) => confidence !== 'unverified').length,
    volatile: facts.filter((fact) => fact.volatile).length,
    ...(oldestCheck ? { oldestCheck } : {}),
  };
}
