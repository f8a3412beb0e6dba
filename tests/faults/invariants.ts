import type { AttemptId, Head } from '../../src/domain/attempt.ts';
import { isAttemptId } from '../../src/domain/attempt.ts';
import { decodeJournal } from '../../src/engine/path.ts';
import type { LoadedProgram } from '../../src/engine/program.ts';
import { replay } from '../../src/engine/step.ts';
import type { ProgressStore } from '../../src/storage/ports.ts';
import type { Finding } from './findings.ts';
import type { Attempt } from './learner.ts';
import { answersOf } from './letters.ts';

export interface Kept {
  readonly store: ProgressStore;
  readonly programs: ReadonlyMap<string, LoadedProgram>;
  readonly dice: () => number;
}

/** Looks at what is left of an attempt when every browser is gone, through our own code for records. */
export async function checkAttempt(attempt: Attempt, { store, programs, dice }: Kept): Promise<Finding[]> {
  const { id } = attempt;
  if (!isAttemptId(id)) return [{ rule: 'I1', attempt: id, detail: 'no attempt id' }];
  const found = await store.heads(id as AttemptId);
  if (!found.ok) throw new Error(found.error.detail);
  const { heads, damaged } = found.value;
  const findings: Omit<Finding, 'attempt'>[] = [];
  if (damaged > 0) findings.push({ rule: 'I1', detail: `${damaged} records cannot be read` });
  for (const journal of attempt.confirmed) {
    if (!heads.some(({ path }) => path.startsWith(journal))) {
      findings.push({
        rule: 'I1',
        detail: `${journal} was confirmed, kept: ${heads.map(({ path }) => path).join(' ')}`,
      });
    }
  }
  void dice;
  const canonical = [...heads].sort((a, b) => b.length - a.length)[0];
  if (canonical) {
    findings.push(...checkSent(attempt, canonical), ...checkReplay(canonical, programs));
  }
  return findings.map((finding) => ({ ...finding, attempt: id }));
}

/** I2: every answer was sent for its place. One that was counted twice would stand at a place it was not sent for. */
function checkSent(attempt: Attempt, { path, length }: Head): Omit<Finding, 'attempt'>[] {
  const answers = answersOf(path);
  const foreign = answers.findIndex((answer, place) => !attempt.sent.get(place)?.has(answer));
  if (foreign >= 0) return [{ rule: 'I2', detail: `answer ${foreign} of ${path} was never sent` }];
  return answers.length === length ? [] : [{ rule: 'I2', detail: `${path} has not ${length} answers` }];
}

function checkReplay(head: Head, programs: ReadonlyMap<string, LoadedProgram>): Omit<Finding, 'attempt'>[] {
  const program = programs.get(head.revision);
  if (!program) return [{ rule: 'I3', detail: `no program ${head.revision}` }];
  const journal = decodeJournal(program, head.path, head.measures, head.notes);
  const state = journal.ok ? replay(program, journal.value) : journal;
  return state.ok ? [] : [{ rule: 'I3', detail: `${head.path} does not replay: ${JSON.stringify(state.error)}` }];
}
