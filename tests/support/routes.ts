import { parse } from 'yaml';
import { readModules } from '../../src/cli/files.ts';
import type { Browser, Page } from './browser.ts';

/** A walk of modules/, as its author wrote it. */
export interface Walk {
  readonly case: string;
  readonly ending: string;
  readonly picks: readonly Record<string, string | string[]>[];
}

/** Every walk by the path of its file. */
export const walks: readonly (readonly [string, Walk])[] = Object.entries(readModules())
  .filter(([path]) => path.includes('/walks/'))
  .map(([path, text]) => [path, parse(text)]);

const [, first] = walks.find(([, { case: id }]) => id === 'mijn-dochter-praat-wel') ?? walks[0] ?? [];
/** A walk for tests that need some route. */
export const walk: Walk = first ?? { case: '', ending: '', picks: [] };

/** The scenes of a walk, each with what is picked there. */
export const picksOf = ({ picks }: Walk): readonly (readonly [scene: string, choices: readonly string[]])[] =>
  picks.flatMap((pick) => Object.entries(pick).map(([scene, choice]) => [scene, [choice].flat()] as const));

/** Answers scenes of the walk from where a page stands, up to `to` answers in all. */
export async function playOn(browser: Browser, page: Page, to = Number.POSITIVE_INFINITY): Promise<Page> {
  let now = page;
  for (const [, choices] of picksOf(walk).slice(Number(page.step), to)) {
    now = await browser.answer(now, choices, { note: 'Ik bel de tolk.' });
  }
  return now;
}

/** Begins the walk's case and answers its first scenes. */
export const playTo = async (browser: Browser, to?: number): Promise<Page> =>
  playOn(browser, await browser.begin(walk.case), to);

/** A choice that the walk does not make there. */
export const otherChoice = (page: Page): string[] => {
  const made = picksOf(walk)[Number(page.step)]?.[1] ?? [];
  return page.choices.filter((choice) => !made.includes(choice)).slice(0, 1);
};
