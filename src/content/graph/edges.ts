import { Conditions, describe } from '../compile/conditions.ts';
import { back, Scope } from '../compile/scope.ts';
import { Reporter } from '../reporter.ts';
import type { CaseFile, TargetFile } from '../schema/case.ts';
import type { When } from '../schema/condition.ts';

/** One arrow of the picture: a choice, or what happens by itself. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

/** The name of the place that arrows of consequences come from: any scene. */
export const anywhere = '*';

/** The arrows of a case, in the author's order. */
export function arrowsOf(file: CaseFile): readonly Arrow[] {
  const conditions = new Conditions(new Scope(file, new Reporter('')));
  const words = (when: When | undefined): string => (when ? ` [${describe(conditions.compile(when, []))}]` : '');
  const toward = (from: string, name: string, to: TargetFile | undefined): readonly Arrow[] => {
    if (to === undefined) return [];
    if (typeof to === 'string') return [{ from, to: to === back ? anywhere : to, label: name }];
    return to.map((way) => ({ from, to: way.to === back ? anywhere : way.to, label: `${name}${words(way.when)}` }));
  };
  const scenes = Object.entries(file.scenes).flatMap(([id, scene]) => [
    ...(scene.choices && scene.pick === undefined
      ? Object.entries(scene.choices).flatMap(([key, choice]) => toward(id, `${key}${words(choice.when)}`, choice.to))
      : toward(id, scene.pick === undefined ? 'verder' : 'gekozen', scene.to)),
  ]);
  const consequences = Object.values(file.consequences).map(({ when, to }) => ({
    from: anywhere,
    to,
    label: words(when).trim(),
  }));
  return [...scenes, ...consequences];
}
