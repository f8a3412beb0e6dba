import { near } from '../../lib/near.ts';
import { unknownGoal } from '../diagnostics/tests.ts';
import { folderOf, type Read } from '../files.ts';
import type { CompiledModule } from '../module.ts';
import type { CaseFile } from '../schema/case.ts';

/** Whether the goal that a case names is one of its module. */
export function lintGoals(cases: readonly Read<CaseFile>[], modules: readonly CompiledModule[]): void {
  for (const { path, value, reporter } of cases) {
    const around = modules.find((known) => folderOf(known.path) === folderOf(path));
    // A draft outside modules/ has no module yet to name a goal of.
    if (value.goal === undefined || !around) continue;
    const goals = Object.keys(around.file.goals);
    if (goals.includes(value.goal)) continue;
    reporter.report(['goal'], unknownGoal, { goal: value.goal, near: near(value.goal, goals) });
  }
}
