import { near } from '../../lib/near.ts';
import * as references from '../diagnostics/references.ts';
import type { Path, Reporter } from '../reporter.ts';
import type { CaseFile, EffectsFile, SceneFile } from '../schema/case.ts';

/** What cases may lean on beyond their own file: ids of facts and competencies. */
export interface Shared {
  readonly facts: ReadonlySet<string>;
  readonly competencies: ReadonlySet<string>;
}

/** The target that returns from an interruption. */
export const back = 'back';

/** The choice ids of scenes that do not list choices themselves. */
export function choiceIds(scene: SceneFile): readonly string[] {
  if (scene.choices) return Object.keys(scene.choices);
  if (scene.rating) return Array.from({ length: scene.rating.steps }, (_, index) => String(index + 1));
  return scene.reflection ? ['geschreven', 'overgeslagen'] : ['verder'];
}

/** Everything that can be named in one case; each check reports what is not there, with the nearest name. */
export class Scope {
  readonly #file: CaseFile;
  readonly #reporter: Reporter;
  readonly #places: ReadonlySet<string>;
  readonly #memories: ReadonlySet<string>;

  constructor(file: CaseFile, reporter: Reporter) {
    this.#file = file;
    this.#reporter = reporter;
    this.#places = new Set([...Object.keys(file.scenes), ...Object.keys(file.endings)]);
    this.#memories = new Set(
      Object.entries(file.scenes).flatMap(([id, scene]) => [
        id,
        ...choiceIds(scene).map((choice) => `${id}.${choice}`),
      ]),
    );
  }

  target(to: string, path: Path, from: SceneFile | undefined): void {
    if (to === back) {
      if (!from?.interrupts) this.#reporter.report(path, references.strayBack, {});
    } else if (!this.#places.has(to)) {
      this.#reporter.report(path, references.unknownTarget, { target: to, near: near(to, this.#places) });
    }
  }

  memory(what: string, path: Path): void {
    if (this.#memories.has(what)) return;
    this.#reporter.report(path, references.unknownMemory, { what, near: near(what, this.#memories) });
  }

  person(who: string, path: Path): void {
    const known = Object.keys(this.#file.cast);
    if (known.includes(who)) return;
    this.#reporter.report(path, references.unknownCharacter, { who, near: near(who, known) });
  }

  effects(effects: EffectsFile | undefined, path: Path): void {
    for (const [name, value] of Object.entries(effects ?? {})) {
      const at = [...path, 'effects', name];
      if (typeof value === 'number') {
        if (this.meter(name, at)) this.#size(name, value, at);
      } else if (this.fact(name, at)) this.value(name, value, at);
    }
  }

  meter(name: string, path: Path): boolean {
    return this.#variable(name, path, Object.keys(this.#file.meters), 'meter');
  }

  fact(name: string, path: Path): boolean {
    return this.#variable(name, path, Object.keys(this.#file['facts-of-the-case']), 'feit van de casus');
  }

  value(fact: string, value: string, path: Path): void {
    const known = this.#file['facts-of-the-case'][fact] ?? [];
    if (known.includes(value)) return;
    this.#reporter.report(path, references.unknownValue, { fact, value, known, near: near(value, known) });
  }

  /** A threshold outside the meter's range would always or never hold. */
  threshold(meter: string, value: number, path: Path): void {
    const { min, max } = this.#file.meters[meter] ?? { min: 0, max: 0 };
    if (value < min || value > max) this.#reporter.report(path, references.outsideRange, { meter, value, min, max });
  }

  #size(meter: string, by: number, path: Path): void {
    const { min, max } = this.#file.meters[meter] ?? { min: 0, max: 0 };
    if (Math.abs(by) > max - min) this.#reporter.report(path, references.outsideRange, { meter, value: by, min, max });
  }

  #variable(name: string, path: Path, known: readonly string[], kind: string): boolean {
    if (known.includes(name)) return true;
    const all = [...Object.keys(this.#file.meters), ...Object.keys(this.#file['facts-of-the-case'])];
    this.#reporter.report(path, references.unknownVariable, { name, kind, near: near(name, all) }, 'key');
    return false;
  }
}
