import type { Line, Program } from '../../engine/program.ts';
import type { Coverage } from '../../engine/walk.ts';
import { present } from '../../lib/assert.ts';
import type { Compiled } from '../compile/program.ts';
import { back } from '../compile/scope.ts';
import * as graph from '../diagnostics/graph.ts';
import { countDecisions } from '../measure/choices.ts';
import type { Path, Reporter } from '../reporter.ts';
import type { CaseFile, SceneFile, TargetFile } from '../schema/case.ts';
import { limits } from './limits.ts';

/** Where the story can go by its targets alone, conditions left aside: sound even while other things are wrong. */
export function lintTargets(file: CaseFile, reporter: Reporter): void {
  const { scenes, endings, consequences } = file;
  if (Object.keys(endings).length === 0) reporter.report(['endings'], graph.noEnding, {}, 'key');
  for (const [id, scene] of Object.entries(scenes)) lintWaysOut(id, scene, reporter);

  const [first] = Object.keys(scenes);
  const reached = new Set([...(first ? [first] : []), ...Object.values(consequences).map(({ to }) => to)]);
  for (const id of reached) for (const to of targetsOf(scenes[id])) reached.add(to);
  for (const id of Object.keys(scenes)) {
    if (!reached.has(id)) reporter.report(['scenes', id], graph.unreachable, { id, kind: 'scène' }, 'key');
  }
  for (const id of Object.keys(endings)) {
    if (!reached.has(id)) reporter.report(['endings', id], graph.unreachable, { id, kind: 'einde' }, 'key');
  }
}

/** Every target that a scene names; `back` leaves where the interruption came from. */
export function targetsOf(scene: SceneFile | undefined): readonly string[] {
  if (!scene) return [];
  const all = [scene.to, ...Object.values(scene.choices ?? {}).map((choice) => choice.to)];
  return all.flatMap(flatten).filter((to) => to !== back);
}

const flatten = (to: TargetFile | undefined): readonly string[] =>
  to === undefined ? [] : typeof to === 'string' ? [to] : to.map((way) => way.to);

function lintWaysOut(id: string, scene: SceneFile, reporter: Reporter): void {
  const check = (to: TargetFile | undefined, name: string, path: Path): void => {
    if (to === undefined) reporter.report(path, graph.noTarget, { id: name }, 'key');
    else if (typeof to !== 'string' && to.at(-1)?.when !== undefined) {
      reporter.report([...path, 'to'], graph.fallsThrough, { id: name }, 'key');
    }
  };
  if (!scene.choices || scene.pick !== undefined) {
    check(scene.to, id, ['scenes', id]);
    return;
  }
  for (const [key, choice] of Object.entries(scene.choices)) {
    check(choice.to, `${id}.${key}`, ['scenes', id, 'choices', key]);
  }
}

/** What walking every state has shown: dead ends, dead words, and ways around what everybody must meet. */
export function lintCoverage(
  program: Program,
  conditions: Compiled['conditions'],
  coverage: Coverage,
  reporter: Reporter,
): void {
  const { states, unexplored, scenes, endings, choices, lines } = coverage;
  for (const id of coverage.stuck) reporter.report(['scenes', id], graph.noWayOut, { scene: id }, 'key');
  for (const id of coverage.endless) reporter.report(['scenes', id], graph.endless, { scene: id }, 'key');
  for (const id of coverage.avoided) reporter.report(['scenes', id], graph.coreAvoided, { scene: id }, 'key');
  if (unexplored > 0) {
    // What was not found may lie behind what was not explored: say that instead.
    reporter.report(['scenes'], graph.notExplored, { states, unexplored }, 'key');
    return;
  }
  for (const id of scenes.missed) reporter.report(['scenes', id], graph.unreachable, { id, kind: 'scène' }, 'key');
  for (const id of endings.missed) reporter.report(['endings', id], graph.unreachable, { id, kind: 'einde' }, 'key');
  for (const name of choices.missed) {
    const [scene = '', choice = ''] = name.split('.');
    // In a scene that nobody reaches, that is the message.
    if (scenes.missed.includes(scene)) continue;
    reporter.report(['scenes', scene, 'choices', choice], graph.neverOffered, { choice: name }, 'key');
  }
  for (const name of lines.missed) {
    const [, place = '', at = ''] = present(/^(.*)\[(\d+)\]$/.exec(name), 'line name');
    const [id = '', choice] = place.split('.');
    if (scenes.missed.includes(id) || endings.missed.includes(id) || choices.missed.includes(place)) continue;
    const { path, lines: all } = linesAt(program, id, choice);
    const condition = all[Number(at)]?.when ?? '';
    reporter.report([...path, Number(at), 'when'], graph.neverHolds, { condition }, 'key');
  }
  for (const id of coverage.consequences.missed) {
    reporter.report(['consequences', id], graph.neverHolds, { condition: id }, 'key');
  }
  // Texts and choices were looked at in their places; a target's condition is dead when it holds nowhere at all.
  for (const { path, name } of conditions) {
    if (!path.includes('to') || !coverage.conditions.missed.includes(name)) continue;
    reporter.report(path, graph.neverHolds, { condition: name }, 'key');
  }
}

function linesAt(program: Program, id: string, choice: string | undefined): { path: Path; lines: readonly Line[] } {
  const scene = program.scenes[id];
  if (!scene) return { path: ['endings', id, 'text'], lines: program.endings[id]?.lines ?? [] };
  if (choice === undefined) return { path: ['scenes', id, 'text'], lines: scene.lines };
  const lines = scene.choices.find((known) => known.id === choice)?.reaction ?? [];
  return { path: ['scenes', id, 'choices', choice, 'reaction'], lines };
}

/** Enough decisions to be a conversation, few enough to weigh each. */
export function lintDecisions(file: CaseFile, reporter: Reporter): void {
  const count = countDecisions(file);
  const { least, most } = limits.decisions;
  if (count < least || count > most) reporter.report(['scenes'], graph.decisions, { fewest: count }, 'key');
}
