import type { Project } from '../project.ts';
import { type CaseFigures, figuresOf } from './case.ts';

/** How much of a file is translated. */
export interface TranslationFigures {
  readonly name: string;
  readonly lang: string;
  readonly texts: number;
  readonly current: number;
  readonly outdated: number;
}

/** Everything there is to report of what is published. */
export interface Figures {
  readonly cases: readonly CaseFigures[];
  readonly translations: readonly TranslationFigures[];
}

/** The figures of a whole project; `today` is YYYY-MM-DD. */
export function figuresOfProject({ cases, facts, translations }: Project, today: string): Figures {
  return {
    cases: cases.map((one) => figuresOf(one, facts, today)),
    translations: translations.map(({ name, lang, matches }) => ({
      name,
      lang,
      texts: matches.length,
      current: matches.filter(({ standing }) => standing === 'current').length,
      outdated: matches.filter(({ standing }) => standing === 'outdated').length,
    })),
  };
}
