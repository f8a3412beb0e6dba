import type { TestFile } from '../schema/test-bank.ts';
import { Sources, type SourceText } from './source.ts';

/** Every text of a test. */
export function textsOfTest(file: TestFile): readonly SourceText[] {
  const found = new Sources();
  for (const [id, { stem, options, rationale }] of Object.entries(file.items)) {
    found.add(stem, 'items', id, 'stem').each(options, 'items', id, 'options').add(rationale, 'items', id, 'rationale');
  }
  return found.texts;
}
