import type { OfferedSlot } from '../../domain/local-card.ts';
import type { Program } from '../../engine/program.ts';
import { near } from '../../lib/near.ts';
import * as references from '../diagnostics/references.ts';
import type { Path, Reporter } from '../reporter.ts';

/** The slots that one case marks: checked where they stand, and gathered for its program to carry along. */
export class LocalMarks {
  readonly #slots: readonly OfferedSlot[];
  readonly #reporter: Reporter;
  readonly #used = new Set<string>();

  constructor(slots: readonly OfferedSlot[], reporter: Reporter) {
    this.#slots = slots;
    this.#reporter = reporter;
  }

  /** The slots of a scene or choice, as the program keeps them; reports those that the local card does not have. */
  at(ids: readonly string[] = [], path: Path): { readonly local?: readonly string[] } {
    const known = this.#slots.map(({ id }) => id);
    for (const [at, slot] of ids.entries()) {
      if (known.includes(slot)) this.#used.add(slot);
      else this.#reporter.report([...path, 'local', at], references.unknownSlot, { slot, near: near(slot, known) });
    }
    return ids.length > 0 ? { local: ids } : {};
  }

  /** The marked slots with their words; an attempt shows these, whatever the card asks by then. */
  get used(): Pick<Program, 'local'> {
    const used = this.#slots.filter(({ id }) => this.#used.has(id));
    return used.length > 0 ? { local: Object.fromEntries(used.map(({ id, label, ask }) => [id, { label, ask }])) } : {};
  }
}
