import { localLimits } from '../../domain/local-card.ts';
import * as local from '../diagnostics/local.ts';
import type { Reporter } from '../reporter.ts';
import type { CaseFile } from '../schema/case.ts';
import type { LocalFile } from '../schema/local.ts';

/** Whether the card fits, and each of its slots is there for something. */
export function lintLocal(file: LocalFile, cases: readonly CaseFile[], reporter: Reporter): void {
  const ids = Object.keys(file);
  const { slots: most } = localLimits;
  if (ids.length > most) reporter.report([ids[most] ?? ''], local.tooManySlots, { count: ids.length, most }, 'key');
  const scenes = cases.flatMap((one) => Object.values(one.scenes));
  const marked = scenes.flatMap((scene) => [scene, ...Object.values(scene.choices ?? {})]);
  const used = new Set(marked.flatMap((place) => place.local ?? []));
  for (const slot of ids) if (!used.has(slot)) reporter.report([slot], local.unusedSlot, { slot }, 'key');
}
