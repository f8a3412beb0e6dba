import type { Coverage } from '../../engine/walk.ts';
import * as texts from '../diagnostics/texts.ts';
import type { Path, Reporter } from '../reporter.ts';
import type { CaseFile, LineFile } from '../schema/case.ts';
import { douma, mean, median, sentences, words } from './readability.ts';

/** The limits of docs/case-format.md: what people read between two patients, at B1. */
export const limits = {
  words: { scene: 90, option: 14, reaction: 60, explanation: 90 },
  sentence: { longest: 20, mean: 12 },
  douma: { scenes: 75, explanations: 65 },
  minutes: { least: 10, most: 12, spread: 0.3 },
} as const;

interface Piece {
  readonly text: string;
  readonly path: Path;
}

/** Words, sentences and readability, from the file alone. */
export function lintTexts(file: CaseFile, reporter: Reporter): void {
  const { scenes: shown, explanations } = gather(file);
  for (const { text, path } of shown) {
    const size = words(text).length;
    if (path.at(-1) !== 'say' || size <= limits.words.option) continue;
    reporter.report(path, texts.tooLong, { what: 'keuze', words: size, limit: limits.words.option });
  }
  for (const { text, path } of explanations) {
    const size = words(text).length;
    if (size <= limits.words.explanation) continue;
    reporter.report(path, texts.tooLong, { what: 'uitleg', words: size, limit: limits.words.explanation });
  }
  lintSentences([...shown, ...explanations], reporter);
  lintReadability(file, explanations, reporter);
}

function lintSentences(pieces: readonly Piece[], reporter: Reporter): void {
  const sizes: number[] = [];
  for (const { text, path } of pieces) {
    for (const sentence of sentences(text)) {
      const all = words(sentence);
      sizes.push(all.length);
      if (all.length <= limits.sentence.longest) continue;
      reporter.report(path, texts.longSentence, { words: all.length, start: all.slice(0, 4).join(' ') });
    }
  }
  const average = Math.round(mean(sizes) * 10) / 10;
  if (average > limits.sentence.mean) reporter.report(['brief'], texts.meanSentence, { mean: average });
}

function lintReadability(file: CaseFile, explanations: readonly Piece[], reporter: Reporter): void {
  const { scenes, explanations: explained } = readability(file, explanations);
  if (scenes < limits.douma.scenes) {
    const values = { what: 'scènes en keuzes', score: Math.round(scenes), limit: limits.douma.scenes };
    reporter.report(['scenes'], texts.hardToRead, values, 'key');
  }
  if (explanations.length > 0 && explained < limits.douma.explanations) {
    const values = { what: 'verklaringen', score: Math.round(explained), limit: limits.douma.explanations };
    reporter.report(['scenes'], texts.hardToRead, values, 'key');
  }
}

/** Median Douma score of the scenes with their options, and of the explanations. */
export function readability(file: CaseFile, explanations = gather(file).explanations) {
  const scenes = Object.values(file.scenes).map((scene) =>
    douma(
      [...lineTexts(scene.text), scene.ask ?? '', ...Object.values(scene.choices ?? {}).map(({ say }) => say)].join(
        ' ',
      ),
    ),
  );
  return { scenes: median(scenes), explanations: median(explanations.map(({ text }) => douma(text))) };
}

const lineTexts = (lines: readonly LineFile[]): readonly string[] =>
  lines.map((line) => (typeof line === 'string' ? line : line.text));

/** Every text that a learner reads, with its place. */
function gather(file: CaseFile): { scenes: readonly Piece[]; explanations: readonly Piece[] } {
  const scenes: Piece[] = [{ text: file.brief, path: ['brief'] }];
  const explanations: Piece[] = [];
  const lines = (of: string | readonly LineFile[], path: Path): void => {
    for (const [at, text] of lineTexts(typeof of === 'string' ? [of] : of).entries()) {
      scenes.push({ text, path: typeof of === 'string' ? path : [...path, at] });
    }
  };
  for (const [id, scene] of Object.entries(file.scenes)) {
    lines(scene.text, ['scenes', id, 'text']);
    for (const [key, { say, why, reaction }] of Object.entries(scene.choices ?? {})) {
      const path = ['scenes', id, 'choices', key];
      scenes.push({ text: say, path: [...path, 'say'] });
      if (reaction !== undefined) lines(reaction, [...path, 'reaction']);
      if (why !== undefined) explanations.push({ text: why, path: [...path, 'why'] });
    }
  }
  for (const [id, ending] of Object.entries(file.endings)) lines(ending.text, ['endings', id, 'text']);
  return { scenes, explanations };
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
