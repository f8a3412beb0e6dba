import { type ModuleFile, textOf } from '../schema/module.ts';
import { Sources, type SourceText } from './source.ts';

/** Every text of a module's own file; titles of works stay in the language that the works are in. */
export const textsOfModule = (file: ModuleFile): readonly SourceText[] =>
  new Sources()
    .add(file.title, 'title')
    .add(file.summary, 'summary')
    .add(file['for-whom'], 'for-whom')
    .each(file.goals, 'goals')
    .add(file.disclosure, 'disclosure')
    .list(file['cheat-sheet'].map(textOf), 'cheat-sheet').texts;
