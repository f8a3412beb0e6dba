import type { Coverage } from '../../engine/walk.ts';
import * as texts from '../diagnostics/texts.ts';
import { words } from '../measure/readability.ts';
import type { TextMeasures } from '../measure/texts.ts';
import type { Reporter } from '../reporter.ts';
import type { SourceText } from '../translate/source.ts';
import { limits } from './limits.ts';

/** Words, sentences and readability, from the file alone. */
export function lintTexts({ byKind, sentences, mean, readability }: TextMeasures, reporter: Reporter): void {
  lintWords(byKind('say'), 'keuze', limits.words.option, reporter);
  lintWords(byKind('why'), 'uitleg', limits.words.explanation, reporter);
  for (const { path, words: all } of sentences) {
    if (all.length <= limits.sentence.longest) continue;
    reporter.report(path, texts.longSentence, { words: all.length, start: all.slice(0, 4).join(' ') });
  }
  if (mean > limits.sentence.mean) reporter.report(['brief'], texts.meanSentence, { mean });
  const { scenes, explanations } = readability;
  if (scenes < limits.douma.scenes) {
    const values = { what: 'scènes en keuzes', score: Math.round(scenes), limit: limits.douma.scenes };
    reporter.report(['scenes'], texts.hardToRead, values, 'key');
  }
  if (byKind('why').length > 0 && explanations < limits.douma.explanations) {
    const values = { what: 'verklaringen', score: Math.round(explanations), limit: limits.douma.explanations };
    reporter.report(['scenes'], texts.hardToRead, values, 'key');
  }
}

function lintWords(all: readonly SourceText[], what: string, limit: number, reporter: Reporter): void {
  for (const { nl, path } of all) {
    const size = words(nl).length;
    if (size > limit) reporter.report(path, texts.tooLong, { what, words: size, limit });
  }
}

/** What only a walk can tell: the most words at once, and how long the routes are. */
export function lintLengths(coverage: Coverage, reporter: Reporter): void {
  for (const [place, size] of Object.entries(coverage.mostWords)) {
    const [scene = '', choice] = place.split('.');
    const limit = choice === undefined ? limits.words.scene : limits.words.reaction;
    if (size <= limit) continue;
    const path = choice === undefined ? ['scenes', scene] : ['scenes', scene, 'choices', choice, 'reaction'];
    reporter.report(
      path,
      texts.tooLong,
      { what: choice === undefined ? 'scène' : 'reactie', words: size, limit },
      'key',
    );
  }
  const { shortest, median: middle, longest } = coverage.lengths.minutes;
  if (middle === 0) return;
  if (middle < limits.minutes.least || middle > limits.minutes.most) {
    reporter.report(['scenes'], texts.length, { minutes: middle }, 'key');
  }
  if (shortest < middle * (1 - limits.minutes.spread) || longest > middle * (1 + limits.minutes.spread)) {
    reporter.report(['scenes'], texts.unevenRoutes, { shortest, median: middle, longest }, 'key');
  }
}
