import * as truth from '../diagnostics/truth.ts';
import type { Reporter } from '../reporter.ts';
import type { FactFile } from '../schema/module.ts';

/** What is past its date must be read again: a case, a module, a page. `today` is YYYY-MM-DD. */
export function lintExpiry({ expires }: { readonly expires: string }, today: string, reporter: Reporter): void {
  if (expires <= today) reporter.report(['expires'], truth.stale, { date: expires });
}

/** Facts of the register past their date must be looked up again. */
export function lintFactDates(facts: Readonly<Record<string, FactFile>>, today: string, reporter: Reporter): void {
  for (const [fact, { 'review-by': date }] of Object.entries(facts)) {
    if (date <= today) reporter.report(['facts', fact, 'review-by'], truth.staleFact, { fact, date });
  }
}
