import type { CaseFile } from '../schema/case.ts';
import { textsOfCase } from '../translate/case.ts';
import type { SourceText } from '../translate/source.ts';
import { douma, mean, median, sentences, words } from './readability.ts';

/** What a reader meets on the way, and what explains it afterwards. */
export type TextKind = 'brief' | 'text' | 'say' | 'reaction' | 'why';

/** A sentence with the text that it stands in. */
export interface Sentence extends SourceText {
  readonly words: readonly string[];
}

/** How the words of a case read, from its file alone. */
export interface TextMeasures {
  readonly byKind: (kind: TextKind) => readonly SourceText[];
  readonly sentences: readonly Sentence[];
  /** Words a sentence. */
  readonly mean: number;
  readonly longest: number;
  /** Median Douma score of the scenes with their options, and of the explanations. */
  readonly readability: { readonly scenes: number; readonly explanations: number };
  /** All Dutch words in the file. */
  readonly words: number;
}

const read: readonly TextKind[] = ['brief', 'text', 'say', 'reaction', 'why'];

/** What kind of text stands at a path: the last word in it that is no place in a list. */
const kindOf = ({ path }: SourceText): unknown => path.findLast((key) => typeof key === 'string');

export function measureTexts(file: CaseFile): TextMeasures {
  const all = textsOfCase(file);
  const byKind = (kind: TextKind): readonly SourceText[] => all.filter((text) => kindOf(text) === kind);
  const found = read
    .flatMap(byKind)
    .flatMap((text) => sentences(text.nl).map((sentence): Sentence => ({ ...text, words: words(sentence) })));
  const sizes = found.map((sentence) => sentence.words.length);
  return {
    byKind,
    sentences: found,
    mean: Math.round(mean(sizes) * 10) / 10,
    longest: Math.max(0, ...sizes),
    readability: {
      scenes: median(Object.keys(file.scenes).map((id) => douma(sceneText(all, id)))),
      explanations: median(byKind('why').map(({ nl }) => douma(nl))),
    },
    words: all.reduce((sum, { nl }) => sum + words(nl).length, 0),
  };
}

/** A scene as it is read at once: its text, its question and its options. */
const sceneText = (all: readonly SourceText[], scene: string): string =>
  all
    .filter(({ path }) => path[0] === 'scenes' && path[1] === scene)
    .filter((text) => ['text', 'ask', 'say'].includes(String(kindOf(text))))
    .map(({ nl }) => nl)
    .join(' ');
