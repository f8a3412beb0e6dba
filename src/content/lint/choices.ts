import * as choices from '../diagnostics/choices.ts';
import * as truth from '../diagnostics/truth.ts';
import { type Decision, decisionsOf, measureBest } from '../measure/choices.ts';
import type { Path, Reporter } from '../reporter.ts';
import type { CaseFile, ChoiceFile, SceneFile } from '../schema/case.ts';
import { limits } from './limits.ts';

/** Whether each scene asks one thing, and whether its options are worth weighing. */
export function lintChoices(file: CaseFile, reporter: Reporter): void {
  for (const [id, scene] of Object.entries(file.scenes)) {
    const path = ['scenes', id];
    const forms = ['choices', 'rating', 'reflection'].filter((form) => scene[form as keyof SceneFile]);
    if (forms.length > 1) reporter.report(path, choices.twoForms, { forms }, 'key');
    if (!scene.choices) continue;
    if (scene.pick !== undefined) lintPick(scene, path, reporter);
    for (const [key, choice] of Object.entries(scene.choices)) {
      lintExplanation(key, choice, [...path, 'choices', key], reporter);
    }
  }
  const decisions = decisionsOf(file);
  for (const decision of decisions) lintOptions(decision, reporter);
  lintBest(decisions, reporter);
}

function lintPick({ pick, choices: listed = {} }: SceneFile, path: Path, reporter: Reporter): void {
  const { min, max } = typeof pick === 'object' ? pick : { min: pick ?? 1, max: pick ?? 1 };
  const always = Object.values(listed).filter((choice) => choice.when === undefined).length;
  if (always >= min && max >= min && Object.keys(listed).length >= max) return;
  reporter.report([...path, 'pick'], choices.impossiblePick, { min, max, count: always });
}

function lintOptions({ scene, count, always, longest, shortest, best }: Decision, reporter: Reporter): void {
  const path = ['scenes', scene, 'choices'];
  if (count < limits.options.least || always > limits.options.most) {
    reporter.report(path, choices.fewOrMany, { count: Math.max(count, always) }, 'key');
  }
  if (count > 1 && longest > shortest * limits.options.uneven) {
    reporter.report(path, choices.unequal, { longest, shortest }, 'key');
  }
  if (best === undefined) reporter.report(path, choices.noRecommended, { scene }, 'key');
}

function lintExplanation(key: string, choice: ChoiceFile, path: Path, reporter: Reporter): void {
  if (choice.verdict === undefined) reporter.report(path, choices.noVerdict, { choice: key }, 'key');
  else if (choice.why === undefined) reporter.report(path, truth.noWhy, { choice: key }, 'key');
  if (choice.why !== undefined && (choice['rests-on'] ?? []).length === 0) {
    reporter.report(path, truth.noFact, { choice: key }, 'key');
  }
}

/** Over the whole case, the best option must not give itself away by its length or its place. */
function lintBest(all: readonly Decision[], reporter: Reporter): void {
  const { decisions, longest, places } = measureBest(all);
  if (decisions < 3) return;
  const share = (count: number): number => Math.round((count / decisions) * 100);
  if (longest > decisions * limits.best.longest) {
    reporter.report(['scenes'], choices.bestIsLongest, { share: share(longest) }, 'key');
  }
  for (const [place, here] of places.entries()) {
    if (here <= decisions * limits.best.inOnePlace) continue;
    reporter.report(['scenes'], choices.bestInOnePlace, { place: place + 1, share: share(here) }, 'key');
  }
}
