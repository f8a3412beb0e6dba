import type { LocalFile } from '../schema/local.ts';
import { Sources, type SourceText } from './source.ts';

/** Every text of the slots of the local card. */
export function textsOfLocal(file: LocalFile): readonly SourceText[] {
  const found = new Sources();
  for (const [id, { label, ask, example }] of Object.entries(file)) {
    found.add(label, id, 'label').add(ask, id, 'ask').add(example, id, 'example');
  }
  return found.texts;
}
