import { roles } from '../../domain/case.ts';
import { near } from '../../lib/near.ts';
import { checkFacts, type Facts } from '../compile/facts.ts';
import * as tests from '../diagnostics/tests.ts';
import { measureBest } from '../measure/choices.ts';
import { countItems, questionsOf } from '../measure/test-bank.ts';
import type { Reporter } from '../reporter.ts';
import type { TestFile, TestItemFile } from '../schema/test-bank.ts';
import { limits } from './limits.ts';

/** Whether each item can be answered, and the bank as a whole gives nothing away. */
export function lintTest(file: TestFile, goals: readonly string[], facts: Facts, reporter: Reporter): void {
  const stems = new Map<string, string>();
  for (const [id, item] of Object.entries(file.items)) {
    lintItem(id, item, goals, facts, reporter);
    const other = stems.get(item.stem);
    if (other) reporter.report(['items', id, 'stem'], tests.sameStem, { other });
    stems.set(item.stem, id);
  }
  const counts = countItems(file);
  for (const role of roles) {
    const values = { role, count: counts[role], least: limits.items };
    if (counts[role] < limits.items) reporter.report(['items'], tests.fewItems, values, 'key');
  }
  lintBest(file, reporter);
}

function lintItem(id: string, item: TestItemFile, goals: readonly string[], facts: Facts, reporter: Reporter): void {
  const path = ['items', id];
  const options = Object.keys(item.options);
  checkFacts(item['rests-on'], path, facts, reporter);
  if (options.length !== 3)
    reporter.report([...path, 'options'], tests.threeOptions, { item: id, count: options.length });
  if (!options.includes(item.best)) {
    reporter.report([...path, 'best'], tests.unknownBest, { best: item.best, near: near(item.best, options) });
  }
  if (!goals.includes(item.goal)) {
    reporter.report([...path, 'goal'], tests.unknownGoal, { goal: item.goal, near: near(item.goal, goals) });
  }
}

function lintBest(file: TestFile, reporter: Reporter): void {
  const { decisions, longest, places } = measureBest(questionsOf(file));
  // A few items say nothing about a habit.
  if (decisions < limits.items / 2) return;
  const share = (count: number): number => Math.round((count / decisions) * 100);
  if (longest > decisions * limits.best.longest) {
    reporter.report(['items'], tests.bestIsLongest, { share: share(longest) }, 'key');
  }
  for (const [place, here] of places.entries()) {
    if (here <= decisions * limits.best.inOnePlace) continue;
    reporter.report(['items'], tests.bestInOnePlace, { place: place + 1, share: share(here) }, 'key');
  }
}
