import * as truth from '../diagnostics/truth.ts';
import type { Reporter } from '../reporter.ts';
import type { CaseFile } from '../schema/case.ts';
import type { FactFile } from '../schema/module.ts';

/** A case past its date must be read again. `today` is YYYY-MM-DD. */
export function lintCaseDate(file: CaseFile, today: string, reporter: Reporter): void {
  if (file.expires <= today) reporter.report(['expires'], truth.staleCase, { date: file.expires });
}

/** Facts of the register past their date must be looked up again. */
export function lintFactDates(facts: Readonly<Record<string, FactFile>>, today: string, reporter: Reporter): void {
  for (const [fact, { 'review-by': date }] of Object.entries(facts)) {
    if (date <= today) reporter.report(['facts', fact, 'review-by'], truth.staleFact, { fact, date });
  }
}
