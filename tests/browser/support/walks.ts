import { basename } from 'node:path';
import { parse } from 'yaml';
import { readModules } from '../../../src/cli/files.ts';
import { walkFile } from '../../../src/content/schema/module.ts';
import type { Lang } from '../../../src/domain/lang.ts';

/** What to answer in one scene. */
export interface Pick {
  readonly scene: string;
  readonly choices: readonly string[];
}

/** A route that an author wrote down: what to answer, and how it ends. */
export interface Walk {
  readonly name: string;
  readonly case: string;
  readonly picks: readonly Pick[];
  readonly ending: string;
}

const files = readModules();

/** Every walk in modules/. */
export const walks: readonly Walk[] = Object.entries(files)
  .filter(([path]) => path.includes('/walks/'))
  .map(([path, text]) => {
    const walk = walkFile.parse(parse(text));
    const picks = walk.picks.flatMap((pick) =>
      Object.entries(pick).map(([scene, choices]) => ({ scene, choices: [choices].flat().map(String) })),
    );
    return { name: basename(path, '.yaml'), case: walk.case, picks, ending: walk.ending };
  });

/** A walk by the name of its file. */
export function walkNamed(name: string): Walk {
  const walk = walks.find((known) => known.name === name);
  if (!walk) throw new Error(`There is no walk ${name}.`);
  return walk;
}

/** Every text that stands in modules/, by its language: whole sentences, as authors and translators wrote them. */
export function writtenTexts(): Readonly<Record<Lang, ReadonlySet<string>>> {
  const texts = { nl: new Set<string>(), en: new Set<string>() };
  const visit = (value: unknown, lang: Lang): void => {
    if (typeof value === 'string') texts[lang].add(value.trim());
    else if (typeof value === 'object' && value !== null) {
      // In an overlay each translation stands beside its source.
      for (const [key, inner] of Object.entries(value)) visit(inner, key === 'nl' ? 'nl' : lang);
    }
  };
  for (const [path, text] of Object.entries(files)) {
    if (/\/(?:cases\/[^/.]+|pages\/[^/.]+|module|competencies)(?:\.en)?\.yaml$/.test(path))
      visit(parse(text), path.endsWith('.en.yaml') ? 'en' : 'nl');
  }
  return texts;
}
