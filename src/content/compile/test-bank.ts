import type { TestBank, TestItem } from '../../engine/test-bank.ts';
import type { TestFile, TestItemFile } from '../schema/test-bank.ts';
import type { Facts } from './facts.ts';
import { sourcesOf } from './facts.ts';
import type { Texts } from './texts.ts';

/** Compiles the bank of a test; what it gives is only sound when nothing was reported. */
export function compileTest(file: TestFile, module: string, facts: Facts, texts: Texts): TestBank {
  const items = Object.entries(file.items).map(([id, item]) => compileItem(id, item, texts));
  const used = new Set(items.flatMap(({ restsOn }) => restsOn));
  return { format: 1, module, items, sources: sourcesOf(used, facts), ...texts.terms };
}

function compileItem(id: string, { roles, goal, best, ...item }: TestItemFile, texts: Texts): TestItem {
  const path = ['items', id];
  const stem = texts.say(item.stem, [...path, 'stem']);
  const rationale = texts.say(item.rationale, [...path, 'rationale']);
  const options = Object.entries(item.options).map(([option, nl]) => ({
    id: option,
    say: texts.say(nl, [...path, 'options', option]),
  }));
  return {
    id,
    roles,
    goal,
    stem,
    options,
    best,
    rationale,
    restsOn: item['rests-on'],
    ...texts.uses('terms', stem, ...options.map(({ say }) => say)),
    ...texts.uses('explained', rationale),
  };
}
