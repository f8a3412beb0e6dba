import type { GlossaryFile } from '../schema/glossary.ts';
import { Sources, type SourceText } from './source.ts';

/** Between the forms of a term, which are translated together: one language may have more of them than another. */
export const betweenForms = ', ';

/** Every text of the glossary. */
export function textsOfGlossary(file: GlossaryFile): readonly SourceText[] {
  const found = new Sources();
  for (const [id, { forms, means }] of Object.entries(file)) {
    found.add(forms.join(betweenForms), id, 'forms').add(means, id, 'means');
  }
  return found.texts;
}
