import type { Condition } from '../../engine/condition.ts';
import type { Path } from '../reporter.ts';
import type { When } from '../schema/condition.ts';
import type { Scope } from './scope.ts';

const list = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [String(value)]);

/** Turns what authors write into named conditions; the name says the condition in words. */
export class Conditions {
  readonly named: Record<string, Condition> = {};
  /** What conditions ask about the past: only that is remembered, so that equal states stay equal. */
  readonly memories = new Set<string>();
  /** Where each named condition stands in the file. */
  readonly places: { readonly path: Path; readonly name: string }[] = [];
  readonly #scope: Scope;

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  /** Registers a condition under a name of its own. */
  name(name: string, condition: Condition): string {
    this.named[name] = condition;
    return name;
  }

  /** Compiles and registers an author's condition; gives its name, or undefined for none. */
  add(when: When | undefined, path: Path): string | undefined {
    if (when === undefined) return undefined;
    const condition = this.compile(when, path);
    const name = this.name(describe(condition), condition);
    this.places.push({ path, name });
    return name;
  }

  /** Compiles without a name, for what is part of a larger condition. */
  compile(when: When, path: Path): Condition {
    const parts = Object.entries(when).flatMap(([key, value]) => this.#clause(key, value, [...path, key]));
    const [only] = parts;
    return parts.length === 1 && only ? only : { all: parts };
  }

  #clause(key: string, value: unknown, path: Path): readonly Condition[] {
    if (value === undefined) return [];
    if (key === 'chose' || key === 'been') return [this.#memory(list(value), path)];
    if (key === 'not') return [{ not: this.compile(value as When, path) }];
    if (key === 'any')
      return [{ any: (value as readonly When[]).map((when, at) => this.compile(when, [...path, at])) }];
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
      return this.#scope.meter(key, path) ? this.#range(key, value, path) : [];
    }
    if (!this.#scope.fact(key, path)) return [];
    for (const wanted of list(value)) this.#scope.value(key, wanted, path);
    return [{ situation: key, is: list(value) }];
  }

  #memory(wanted: readonly string[], path: Path): Condition {
    for (const what of wanted) {
      this.#scope.memory(what, path);
      this.memories.add(what);
    }
    const tests = wanted.map((what) => ({ remembers: what }));
    return tests.length === 1 && tests[0] ? tests[0] : { any: tests };
  }

  #range(meter: string, range: { below?: number; 'at-least'?: number }, path: Path): readonly Condition[] {
    const { below, 'at-least': atLeast } = range;
    if (below !== undefined) this.#scope.threshold(meter, below, path);
    if (atLeast !== undefined) this.#scope.threshold(meter, atLeast, path);
    return [...(below === undefined ? [] : [{ meter, below }]), ...(atLeast === undefined ? [] : [{ meter, atLeast }])];
  }
}

/** A condition in words: what `graph` shows and what names it in the machine. */
export function describe(condition: Condition): string {
  if ('below' in condition) return `${condition.meter} < ${condition.below}`;
  if ('atLeast' in condition) return `${condition.meter} ≥ ${condition.atLeast}`;
  if ('situation' in condition) return `${condition.situation} = ${condition.is.join(' | ')}`;
  if ('remembers' in condition) return `eerder ${condition.remembers}`;
  if ('all' in condition) return condition.all.map(describe).join(' en ') || 'altijd';
  if ('any' in condition) return `(${condition.any.map(describe).join(' of ')})`;
  if ('not' in condition) return `niet (${describe(condition.not)})`;
  if ('in' in condition) return `in ${condition.in}`;
  return `koos ${condition.picked}`;
}
