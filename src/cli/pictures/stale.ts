import type { Diagnostic } from '../../content/diagnostic.ts';
import type { Project } from '../../content/project.ts';
import { isKept, picturesOf } from './wanted.ts';

/** A warning for each case of which a link would not show the picture as it is now. */
export async function stalePictures(project: Project): Promise<readonly Diagnostic[]> {
  const cases = new Map<string, readonly string[]>();
  for (const picture of await picturesOf(project)) {
    if (!picture.of || isKept(picture)) continue;
    cases.set(picture.of, [...(cases.get(picture.of) ?? []), picture.name]);
  }
  return [...cases].map(([file, names]) => ({
    code: 'K950',
    severity: 'warning',
    file,
    line: 1,
    column: 1,
    message: `Er is geen plaatje van nu voor wie een link naar deze casus deelt (${names.join(', ')}). Tot dan toont een link het plaatje van de site.`,
    hint: 'Draai `npm run previews` (met Chromium) en zet de plaatjes in git; of laat het aan wie dat kan.',
  }));
}
