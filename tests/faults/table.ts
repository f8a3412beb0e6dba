import { rules } from './findings.ts';
import type { Outcome } from './row.ts';

type Column = readonly [heading: string, cell: (outcome: Outcome) => string | number, right?: 'right'];

const list = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([what, times]) => `${times} ${what}`)
    .join(', ') || '–';

const columns: readonly Column[] = [
  ['row', ({ title }) => title],
  ['learners', ({ learners }) => learners, 'right'],
  ['steps', ({ steps }) => steps, 'right'],
  ['confirmed', ({ confirmed }) => confirmed, 'right'],
  ['requests', ({ requests }) => requests, 'right'],
  ['injected', ({ injected }) => list(injected)],
  ['told', ({ told }) => list(told)],
  ...rules.map((rule): Column => [rule, ({ violations }) => violations[rule], 'right']),
  ['result', resultOf],
];

function resultOf({ passed, losesAtLeast, losing, attempts }: Outcome): string {
  if (losesAtLeast === undefined) return passed ? 'holds' : 'BROKEN';
  const share = `${((100 * losing) / Math.max(1, attempts)).toFixed(1)} % lose`;
  return passed ? `${share}, as it must` : `${share}: PROVES NOTHING`;
}

/** The table as Markdown, aligned for the eye too. */
export function tableOf(outcomes: readonly Outcome[]): string {
  const cells = [
    columns.map(([heading]) => heading),
    ...outcomes.map((one) => columns.map(([, cell]) => `${cell(one)}`)),
  ];
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, at) => (columns[at]?.[2] ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0))).join(' | ')} |`;
  const rule = `| ${columns.map(([, , side], at) => (side ? `${'-'.repeat((widths[at] ?? 1) - 1)}:` : '-'.repeat(widths[at] ?? 1))).join(' | ')} |`;
  const [head = [], ...rows] = cells;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

/** What a step and a completed case cost in KV operations, counted at the locations: starts, looks back and all. */
export function operationsOf({ operations, steps, finished }: Outcome): string {
  const perCase = Object.entries(operations)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([operation, times]) => `${(times / finished).toFixed(2)} ${operation}/`);
  const heads = ((operations['put p'] ?? 0) / steps).toFixed(2);
  return `KV in quiet weather: ${heads} put p/ a step and no read; a completed case of ${(steps / finished).toFixed(1)} steps with its debrief: ${perCase.join(', ')}`;
}
