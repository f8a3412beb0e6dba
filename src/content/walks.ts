import { start } from '../engine/state.ts';
import { offered, step } from '../engine/step.ts';
import { near } from '../lib/near.ts';
import type { CompiledCase } from './case.ts';
import * as graph from './diagnostics/graph.ts';
import { unknownCase } from './diagnostics/references.ts';
import type { Reporter } from './reporter.ts';
import type { WalkFile } from './schema/module.ts';

/** Plays a recorded route; says where it leaves the case, or that it ends elsewhere. */
export function checkWalk(walk: WalkFile, cases: readonly CompiledCase[], reporter: Reporter): void {
  const found = cases.find(({ file }) => file.id === walk.case);
  if (!found) {
    const known = cases.map(({ file }) => file.id);
    reporter.report(['case'], unknownCase, { id: walk.case, near: near(walk.case, known) });
    return;
  }
  const { program } = found;
  // The case's own errors come first.
  if (!program) return;
  let state = start(program);
  for (const [at, pick] of walk.picks.entries()) {
    for (const [scene, value] of Object.entries(pick)) {
      const choices = [value].flat().map(String);
      const next = step(program, state, { scene, choices });
      if (!next.ok) {
        const here = state.at;
        const can = offered(program, state);
        const guess = scene === here ? near(choices[0] ?? '', can) : undefined;
        const values = { scene, choice: choices.join(', '), here, offered: can, near: guess };
        reporter.report(['picks', at], graph.walkFails, values);
        return;
      }
      state = next.value;
    }
  }
  if (state.at === walk.ending) return;
  const guess = near(
    walk.ending,
    Object.keys(program.endings).filter((ending) => ending === state.at),
  );
  reporter.report(['ending'], graph.walkEndsElsewhere, { expected: walk.ending, reached: state.at, near: guess });
}
