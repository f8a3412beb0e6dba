import { compileModules } from '../../../src/cli/compile.ts';

/** The words of a first scene, to give to other engines. */
export interface PlainScene {
  readonly heading: string;
  readonly lines: readonly string[];
  readonly ask: string;
  readonly choices: readonly string[];
}

/** A scene of a case, in Dutch. */
export async function plainScene(caseId: string, scene: string): Promise<PlainScene> {
  const { cases } = await compileModules();
  const found = cases.find(({ program }) => program?.id === caseId)?.program?.scenes[scene];
  if (!found) throw new Error(`There is no scene ${scene} in ${caseId}.`);
  return {
    heading: found.heading.nl,
    lines: found.lines.map(({ text }) => text.nl),
    ask: found.ask?.nl ?? '',
    choices: found.choices.map(({ say }) => say.nl),
  };
}
