import { summaryOf } from '../../src/areas/learner/summary.ts';
import { type Head, isAttemptId } from '../../src/domain/attempt.ts';
import { isPart, merge } from '../../src/domain/merge.ts';
import { decodeJournal } from '../../src/engine/path.ts';
import type { LoadedProgram } from '../../src/engine/program.ts';
import { replay } from '../../src/engine/step.ts';
import { canonicalJson } from '../../src/lib/json.ts';
import type { ProgressStore, Summary, SummaryStore } from '../../src/storage/ports.ts';
import type { Finding } from './findings.ts';
import type { Attempt } from './learner.ts';
import { answersOf } from './letters.ts';

/** What is left when every browser is gone, read with our own code for records. */
export interface Kept {
  readonly store: ProgressStore;
  readonly summaries: SummaryStore;
  readonly programs: ReadonlyMap<string, LoadedProgram>;
  readonly dice: () => number;
}

export interface Checked {
  readonly findings: readonly Finding[];
  /** The head that counts, where there is one, and the summary that was stored. */
  readonly canonical?: Head;
  readonly summary?: Summary;
}

type Found = Omit<Finding, 'attempt'>;

/** Asks all that has to hold of one attempt. `lookedBack`: its debrief was opened when everything was quiet again. */
export async function checkAttempt(attempt: Attempt, kept: Kept, lookedBack: boolean): Promise<Checked> {
  const { id } = attempt;
  if (!isAttemptId(id)) return { findings: [{ rule: 'I1', attempt: id, detail: 'no attempt id' }] };
  const [stored, summed] = await Promise.all([kept.store.heads(id), kept.summaries.get(id, undefined)]);
  if (!stored.ok || !summed.ok) throw new Error('the central store does not answer');
  const { heads, damaged } = stored.value;
  const found: Found[] = damaged > 0 ? [{ rule: 'I1', detail: `${damaged} records cannot be read` }] : [];
  found.push(...lost(attempt, heads));
  const merged = merge(heads);
  if (merged) {
    const { canonical, others } = merged;
    found.push(...notSent(attempt, canonical), ...doubled(attempt, heads, canonical));
    found.push(...(await wrongSummary(canonical, others.length, summed.value, kept.programs, lookedBack)));
    found.push(...orderMatters(heads, canonical, kept.dice));
  }
  return {
    findings: found.map((one) => ({ ...one, attempt: id })),
    ...(merged ? { canonical: merged.canonical } : {}),
    ...(summed.value ? { summary: summed.value } : {}),
  };
}

/** I1. */
const lost = (attempt: Attempt, heads: readonly Head[]): Found[] =>
  [...attempt.confirmed]
    .filter((journal) => !heads.some((head) => isPart({ revision: attempt.revision, path: journal }, head)))
    .map((journal) => ({ rule: 'I1', detail: `${journal} was confirmed; kept: ${heads.map(({ path }) => path)}` }));

/** I2: every answer was sent for its place. One that was counted twice would stand at a place it was not sent for. */
function notSent(attempt: Attempt, { path, length }: Head): Found[] {
  const answers = answersOf(path);
  const foreign = answers.findIndex((answer, place) => !attempt.sent.get(place)?.has(answer));
  if (foreign >= 0) return [{ rule: 'I2', detail: `answer ${foreign} of ${path} was never sent` }];
  return answers.length === length ? [] : [{ rule: 'I2', detail: `${path} has not ${length} answers` }];
}

/** I2: who never answered a scene in two ways has one journal, and each answer one head of it for each writer. */
function doubled(attempt: Attempt, heads: readonly Head[], canonical: Head): Found[] {
  const names = heads.map(({ length, writer, resolved }) => `${length} ${writer} ${resolved}`);
  const isTwice = !attempt.isForked && new Set(names).size < names.length;
  const branch = attempt.isForked ? undefined : heads.find((head) => !isPart(head, canonical));
  return [
    ...(isTwice ? [{ rule: 'I2', detail: 'one answer has two heads' } as const] : []),
    ...(branch ? [{ rule: 'I2', detail: `${branch.path} beside ${canonical.path}, without a fork` } as const] : []),
  ];
}

/** I3: the journal that counts replays, and the summary is what the replay gives. */
async function wrongSummary(
  canonical: Head,
  others: number,
  summary: Summary | undefined,
  programs: Kept['programs'],
  lookedBack: boolean,
): Promise<Found[]> {
  const program = programs.get(canonical.revision);
  if (!program) return [{ rule: 'I3', detail: `no program ${canonical.revision}` }];
  const journal = decodeJournal(program, canonical.path, canonical.measures, canonical.notes);
  const state = journal.ok ? replay(program, journal.value) : journal;
  if (!state.ok) return [{ rule: 'I3', detail: `${canonical.path} does not replay: ${state.error.reason}` }];
  // A summary may be behind until somebody looks back.
  const wrong = lookedBack ? differing({ ...summary }, { ...summaryOf(program, canonical, others) }) : [];
  if (wrong.length === 0) return [];
  return [
    { rule: 'I3', detail: `${canonical.path} with ${others} others is summed up otherwise: ${wrong.join(', ')}` },
  ];
}

function differing(one: Readonly<Record<string, unknown>>, other: Readonly<Record<string, unknown>>): string[] {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names]
    .filter((name) => one[name] !== other[name])
    .map((name) => `${name} ${one[name]}, not ${other[name]}`);
}

const shuffles = 4;

/** I5: any order gives the same journal, and so does a part that was merged before the rest was seen. */
function orderMatters(heads: readonly Head[], canonical: Head, dice: () => number): Found[] {
  const expected = canonicalJson(canonical);
  for (let round = 0; round < shuffles; round += 1) {
    const order = heads
      .map((head) => [dice(), head] as const)
      .sort(([one], [other]) => one - other)
      .map(([, head]) => head);
    const early = merge(order.slice(0, Math.floor(dice() * order.length)));
    const late = merge([...(early ? [early.canonical, ...early.others] : []), ...order]);
    const isSame =
      canonicalJson(merge(order)?.canonical ?? null) === expected && late?.canonical.path === canonical.path;
    if (!isSame) return [{ rule: 'I5', detail: `another order gives another journal than ${canonical.path}` }];
  }
  return [];
}

/** I6: what the summaries say how often each answer was given, against a count of the journals themselves. */
export function recount(checked: readonly Checked[]): Finding[] {
  const counted = new Map<string, number>();
  const add = (revision: string, path: string, by: number): void => {
    for (const answer of answersOf(path)) {
      const name = `${revision} ${answer}`;
      counted.set(name, (counted.get(name) ?? 0) + by);
    }
  };
  for (const { canonical, summary } of checked) {
    if (summary) add(summary.revision, summary.path, 1);
    if (canonical) add(canonical.revision, canonical.path, -1);
  }
  return [...counted]
    .filter(([, difference]) => difference !== 0)
    .map(([name, difference]) => ({ rule: 'I6', detail: `${name} is counted ${difference} too often` }));
}
