import type { CaseFile, ChoiceFile, LineFile } from '../schema/case.ts';
import { Sources, type SourceText } from './source.ts';

/** Every text of a case, in the order in which it stands there. */
export function textsOfCase(file: CaseFile): readonly SourceText[] {
  const found = new Sources();
  found.add(file.title, 'title').add(file.brief, 'brief').add(file.contentNote, 'contentNote');
  for (const [id, { name, about, mood }] of Object.entries(file.cast)) {
    found.add(name, 'cast', id, 'name').add(about, 'cast', id, 'about');
    for (const [step, word] of Object.entries(mood?.steps ?? {})) found.add(word, 'cast', id, 'mood', 'steps', step);
  }
  for (const [id, { heading, text, ask, rating, choices = {} }] of Object.entries(file.scenes)) {
    found.add(heading, 'scenes', id, 'heading');
    addLines(found, text, 'scenes', id, 'text');
    found.add(ask, 'scenes', id, 'ask');
    found.add(rating?.from, 'scenes', id, 'rating', 'from').add(rating?.to, 'scenes', id, 'rating', 'to');
    for (const [key, choice] of Object.entries(choices)) addChoice(found, choice, 'scenes', id, 'choices', key);
  }
  for (const [id, { heading, text }] of Object.entries(file.endings)) {
    found.add(heading, 'endings', id, 'heading');
    addLines(found, text, 'endings', id, 'text');
  }
  return found.texts;
}

function addChoice(found: Sources, { say, reaction, why, instead }: ChoiceFile, ...path: readonly string[]): void {
  found.add(say, ...path, 'say');
  addLines(found, reaction, ...path, 'reaction');
  found.add(why, ...path, 'why').add(instead, ...path, 'instead');
}

/** Words in a language of their own stay as they are in every translation. */
function addLines(found: Sources, lines: string | readonly LineFile[] | undefined, ...path: readonly string[]): void {
  for (const [at, line] of [lines ?? []].flat().entries()) {
    if (typeof line === 'string') found.add(line, ...path, at);
    else if (line.lang === undefined) found.add(line.text, ...path, at);
  }
}
