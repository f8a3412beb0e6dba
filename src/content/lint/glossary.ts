import { checkFacts, type Facts } from '../compile/facts.ts';
import * as glossary from '../diagnostics/glossary.ts';
import { sentences } from '../measure/readability.ts';
import type { Reporter } from '../reporter.ts';
import type { GlossaryFile } from '../schema/glossary.ts';

/** Whether each term is one, and is explained in a sentence that helps. */
export function lintGlossary(file: GlossaryFile, facts: Facts, reporter: Reporter): void {
  const known = new Map<string, string>();
  for (const [id, term] of Object.entries(file)) {
    checkFacts(term['rests-on'], [id], facts, reporter);
    for (const [at, form] of term.forms.entries()) {
      const other = known.get(form.toLowerCase());
      if (other !== undefined && other !== id) reporter.report([id, 'forms', at], glossary.sharedForm, { form, other });
      known.set(form.toLowerCase(), id);
    }
    const { length: count } = sentences(term.means);
    if (count > 1) reporter.report([id, 'means'], glossary.longMeaning, { count });
  }
}
