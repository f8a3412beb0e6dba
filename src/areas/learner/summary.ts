import type { Head } from '../../domain/attempt.ts';
import { decodeJournal } from '../../engine/path.ts';
import type { LoadedProgram } from '../../engine/program.ts';
import { replay } from '../../engine/step.ts';
import type { Summary } from '../../storage/ports.ts';

/**
 * The summary of an attempt, made of nothing but its canonical head and the number of other branches: whoever has the
 * heads can make it again. Nothing when the head is not one of this program.
 */
export function summaryOf(program: LoadedProgram, head: Head, branches: number): Summary | undefined {
  const { attempt, revision, length, path, measures, at, membership } = head;
  const journal = decodeJournal(program, path, measures, {});
  const state = journal.ok ? replay(program, journal.value) : journal;
  if (!state.ok) return undefined;
  const ending = state.value.ended ? { ending: state.value.at } : {};
  const grouped = membership ? { membership } : {};
  return { attempt, caseId: program.id, revision, length, path, measures, ...ending, at, branches, ...grouped };
}
