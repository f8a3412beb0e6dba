import * as texts from '../diagnostics/texts.ts';
import { sentences, words } from '../measure/readability.ts';
import type { Reporter } from '../reporter.ts';
import type { SourceText } from '../translate/source.ts';
import { limits } from './limits.ts';

/** Sentences that are too long, in what stands around the cases. */
export function lintSentences(all: readonly SourceText[], reporter: Reporter): void {
  for (const { nl, path } of all) {
    for (const sentence of sentences(nl).map(words)) {
      if (sentence.length <= limits.sentence.longest) continue;
      reporter.report(path, texts.longSentence, { words: sentence.length, start: sentence.slice(0, 4).join(' ') });
    }
  }
}
