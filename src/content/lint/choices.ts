import * as choices from '../diagnostics/choices.ts';
import * as truth from '../diagnostics/truth.ts';
import type { Path, Reporter } from '../reporter.ts';
import type { CaseFile, ChoiceFile, SceneFile } from '../schema/case.ts';
import { words } from './readability.ts';

/** The best option may be the longest, and stand in one place, in no more than these shares of the decisions. */
const mostLongest = 0.4;
const mostInOnePlace = 0.45;
const mostUneven = 1.5;

/** Whether each scene asks one thing, and whether its options are worth weighing. */
export function lintChoices(file: CaseFile, reporter: Reporter): void {
  for (const [id, scene] of Object.entries(file.scenes)) {
    const path = ['scenes', id];
    const forms = ['choices', 'rating', 'reflection'].filter((form) => scene[form as keyof SceneFile]);
    if (forms.length > 1) reporter.report(path, choices.twoForms, { forms }, 'key');
    if (!scene.choices) continue;
    const options = Object.entries(scene.choices);
    if (scene.pick !== undefined) lintPick(scene, path, reporter);
    else lintOptions(id, options, path, reporter);
    for (const [key, choice] of options) lintExplanation(key, choice, [...path, 'choices', key], reporter);
  }
  lintBest(file, reporter);
}

function lintPick({ pick, choices: listed = {} }: SceneFile, path: Path, reporter: Reporter): void {
  const { min, max } = typeof pick === 'object' ? pick : { min: pick ?? 1, max: pick ?? 1 };
  const always = Object.values(listed).filter((choice) => choice.when === undefined).length;
  if (always >= min && max >= min && Object.keys(listed).length >= max) return;
  reporter.report([...path, 'pick'], choices.impossiblePick, { min, max, count: always });
}

function lintOptions(id: string, options: readonly [string, ChoiceFile][], path: Path, reporter: Reporter): void {
  const always = options.filter(([, choice]) => choice.when === undefined).length;
  if (options.length < 2 || always > 3) {
    reporter.report([...path, 'choices'], choices.fewOrMany, { count: Math.max(options.length, always) }, 'key');
  }
  const sizes = options.map(([, { say }]) => words(say).length);
  const [longest, shortest] = [Math.max(...sizes), Math.min(...sizes)];
  if (options.length > 1 && longest > shortest * mostUneven) {
    reporter.report([...path, 'choices'], choices.unequal, { longest, shortest }, 'key');
  }
  if (!options.some(([, { verdict }]) => verdict === 'aanbevolen')) {
    reporter.report([...path, 'choices'], choices.noRecommended, { scene: id }, 'key');
  }
}

function lintExplanation(key: string, choice: ChoiceFile, path: Path, reporter: Reporter): void {
  if (choice.verdict === undefined) reporter.report(path, choices.noVerdict, { choice: key }, 'key');
  else if (choice.why === undefined) reporter.report(path, truth.noWhy, { choice: key }, 'key');
  if (choice.why !== undefined && (choice['rests-on'] ?? []).length === 0) {
    reporter.report(path, truth.noFact, { choice: key }, 'key');
  }
}

/** Over the whole case, the best option must not give itself away by its length or its place. */
function lintBest(file: CaseFile, reporter: Reporter): void {
  const decisions = Object.values(file.scenes).flatMap((scene) => {
    const options = Object.values(scene.choices ?? {});
    const best = options.findIndex(({ verdict }) => verdict === 'aanbevolen');
    return scene.pick === undefined && options.length > 1 && best >= 0 ? [{ options, best }] : [];
  });
  if (decisions.length < 3) return;
  const share = (count: number): number => Math.round((count / decisions.length) * 100);
  const longest = decisions.filter(({ options, best }) => {
    const size = words(options[best]?.say ?? '').length;
    return options.every(({ say }, at) => at === best || words(say).length < size);
  }).length;
  if (longest > decisions.length * mostLongest) {
    reporter.report(['scenes'], choices.bestIsLongest, { share: share(longest) }, 'key');
  }
  for (const place of [0, 1, 2]) {
    const here = decisions.filter(({ best }) => best === place).length;
    if (here > decisions.length * mostInOnePlace) {
      reporter.report(['scenes'], choices.bestInOnePlace, { place: place + 1, share: share(here) }, 'key');
    }
  }
}
