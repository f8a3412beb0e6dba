import * as graph from '../diagnostics/graph.ts';
import type { Reporter } from '../reporter.ts';
import type { CaseFile, LineFile, TargetFile } from '../schema/case.ts';
import type { When } from '../schema/condition.ts';
import { targetsOf } from './graph.ts';

/** An echo is delayed when at least this many answers lie between a choice and what comes of it. */
const delay = 2;

/** A case needs at least one delayed echo. */
export function lintEcho(file: CaseFile, reporter: Reporter): void {
  if (countEchoes(file) === 0) reporter.report(['scenes'], graph.noEcho, {}, 'key');
}

/**
 * The delayed echoes: texts, choices and targets that ask for an earlier choice, or for a fact that an earlier choice
 * set, at least two answers after it.
 */
export function countEchoes(file: CaseFile): number {
  const distance = distances(file);
  return [...asked(file)].reduce((sum, [place, conditions]) => {
    const echoes = (when: When): boolean =>
      sourcesOf(file, when).some((source) => (distance.get(source)?.get(place) ?? 0) >= delay);
    return sum + conditions.filter(echoes).length;
  }, 0);
}

/** The conditions that each scene or ending asks. */
function asked(file: CaseFile): ReadonlyMap<string, readonly When[]> {
  const ofLines = (lines: string | readonly LineFile[] | undefined): readonly (When | undefined)[] =>
    Array.isArray(lines) ? lines.map((line: LineFile) => (typeof line === 'string' ? undefined : line.when)) : [];
  const ofTarget = (to: TargetFile | undefined): readonly (When | undefined)[] =>
    Array.isArray(to) ? to.map((way) => way.when) : [];
  const scenes = Object.entries(file.scenes).map(([id, scene]) => {
    const choices = Object.values(scene.choices ?? {});
    const all = [
      ...ofLines(scene.text),
      ...ofTarget(scene.to),
      ...choices.flatMap((choice) => [choice.when, ...ofLines(choice.reaction), ...ofTarget(choice.to)]),
    ];
    return [id, all] as const;
  });
  const endings = Object.entries(file.endings).map(([id, ending]) => [id, ofLines(ending.text)] as const);
  return new Map([...scenes, ...endings].map(([id, all]) => [id, all.filter((when) => when !== undefined)]));
}

/** The scenes whose choices a condition looks back on. */
function sourcesOf(file: CaseFile, when: When): readonly string[] {
  return Object.entries(when).flatMap(([key, value]) => {
    if (key === 'chose' || key === 'been') return [value].flat().map((what) => String(what).split('.')[0] ?? '');
    if (key === 'not') return sourcesOf(file, value as When);
    if (key === 'any') return (value as readonly When[]).flatMap((part) => sourcesOf(file, part));
    if (!(key in file['facts-of-the-case'])) return [];
    return Object.entries(file.scenes)
      .filter(([, scene]) => Object.values(scene.choices ?? {}).some((choice) => key in (choice.effects ?? {})))
      .map(([id]) => id);
  });
}

/** Fewest answers from each scene to each place. */
function distances(file: CaseFile): ReadonlyMap<string, ReadonlyMap<string, number>> {
  return new Map(
    Object.keys(file.scenes).map((from) => {
      const away = new Map([[from, 0]]);
      for (const [place, steps] of away) {
        for (const to of targetsOf(file.scenes[place])) if (!away.has(to)) away.set(to, steps + 1);
      }
      return [from, away];
    }),
  );
}
