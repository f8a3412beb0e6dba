import { type CompetenciesFile, textOf } from '../schema/module.ts';
import type { PageFile } from '../schema/page.ts';
import { Sources, type SourceText } from './source.ts';

/** Every text of a page. */
export function textsOfPage(file: PageFile): readonly SourceText[] {
  const found = new Sources().add(file.title, 'title').add(file.intro, 'intro');
  for (const [id, { heading, text, rows }] of Object.entries(file.sections)) {
    found.add(heading, 'sections', id, 'heading').list(text.map(textOf), 'sections', id, 'text');
    for (const [row, { label, text: words }] of Object.entries(rows)) {
      found.add(label, 'sections', id, 'rows', row, 'label').add(words, 'sections', id, 'rows', row, 'text');
    }
  }
  return found.texts;
}

/** Every text about the competencies. */
export function textsOfCompetencies(file: CompetenciesFile): readonly SourceText[] {
  const found = new Sources();
  for (const [id, { name, means }] of Object.entries(file)) found.add(name, id, 'name').add(means, id, 'means');
  return found.texts;
}
