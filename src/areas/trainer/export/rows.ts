import { dayAt } from '../../../domain/day.ts';
import type { Lang } from '../../../domain/lang.ts';
import { measuresOf, readPath } from '../../../engine/path.ts';
import { isDecision, type LoadedProgram } from '../../../engine/program.ts';
import { textIn, words } from '../../../i18n/index.ts';
import type { Summary } from '../../../storage/ports.ts';

/** What one person chose at one decision: docs/export.md says what each column means, and why there are no others. */
export interface ExportRow {
  readonly person: string;
  readonly case: string;
  readonly revision: string;
  readonly scene: string;
  readonly heading: string;
  readonly choice: string;
  readonly said: string;
  readonly verdict: string;
  readonly certainty: string;
  readonly seconds: number | '';
  readonly order: number;
  readonly ending: string;
  readonly lastDay: string;
}

/** The columns in their order. */
export const exportColumns = [
  ...['person', 'case', 'revision', 'scene', 'heading', 'choice', 'said', 'verdict', 'certainty', 'seconds'],
  ...['order', 'ending', 'lastDay'],
] as const satisfies readonly string[];

/** Between the choices of an answer that took several. */
const joint = ' | ';

/** One attempt's decisions in the order in which they were taken; none for a path that the program cannot read. */
export function rowsOf(summary: Summary, program: LoadedProgram, person: string, lang: Lang): readonly ExportRow[] {
  const w = words(lang);
  const rows: ExportRow[] = [];
  const { revision, path, measures, ending = '', at } = summary;
  const about = { person, case: program.id, revision, ending, lastDay: dayAt(at * 1_000) };
  let order = 0;
  readPath(program, path, measures, (scene, choices, measure) => {
    order++;
    const asked = program.scenes[scene];
    if (!asked || !isDecision(asked)) return;
    const chosen = asked.choices.filter(({ id }) => choices.includes(id));
    const { certainty, seconds = '' } = measuresOf(measure);
    rows.push({
      ...about,
      ...{ scene, seconds, order },
      heading: textIn(asked.heading, lang),
      choice: chosen.map(({ id }) => id).join(joint),
      said: chosen.map(({ say }) => textIn(say, lang)).join(joint),
      verdict: chosen.map(({ verdict }) => (verdict ? w.verdict[verdict] : '')).join(joint),
      certainty: certainty ? w.export.certainty[certainty] : '',
    });
  });
  return rows;
}
