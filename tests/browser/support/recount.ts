import { compileModules } from '../../../src/cli/compile.ts';
import { isAgainst } from '../../../src/engine/figures.ts';
import { isDecision, type LoadedProgram } from '../../../src/engine/program.ts';
import { textIn, words } from '../../../src/i18n/index.ts';
import type { Answer, Journal } from '../../support/learner.ts';

/*
 * A class counted by hand, from what its learners wrote down: what the trainer's pages must say. Nothing here goes by
 * paths, stores or summaries.
 */

/** A case as it is published. */
export async function programOf(id: string): Promise<LoadedProgram> {
  const { cases } = await compileModules();
  const program = cases.find((one) => one.program?.id === id)?.program;
  if (!program) throw new Error(`There is no case ${id}.`);
  return program;
}

/** One decision: how many chose each option, in the author's order, and how many were sure of what we advise against. */
export interface Counted {
  readonly heading: string;
  readonly options: readonly number[];
  readonly answered: number;
  readonly against: number;
  readonly surelyWrong: number;
}

/** Every judged decision that at least `minimum` answered, by scene. Each learner counts once, with the first answer. */
export function recount(
  program: LoadedProgram,
  journals: readonly Journal[],
  minimum: number,
): ReadonlyMap<string, Counted> {
  const counted = new Map<string, Counted>();
  for (const [id, scene] of Object.entries(program.scenes)) {
    const choices = isDecision(scene) ? scene.choices : [];
    if (choices.length < 2 || choices.every(({ verdict }) => verdict === undefined)) continue;
    const firsts = journals.flatMap(({ answers }) => answers.find((answer) => answer.scene === id) ?? []);
    if (firsts.length < minimum) continue;
    const against = firsts.filter((answer) =>
      choices.some((choice) => answer.choices.includes(choice.id) && isAgainst(choice.verdict)),
    );
    counted.set(id, {
      heading: textIn(scene.heading, 'nl'),
      options: choices.map((choice) => firsts.filter((answer) => answer.choices.includes(choice.id)).length),
      answered: firsts.length,
      against: against.length,
      surelyWrong: against.filter(({ certainty }) => certainty === 'sure').length,
    });
  }
  return counted;
}

/** How many came to each ending. */
export function endingsOf(journals: readonly Journal[]): ReadonlyMap<string, number> {
  const endings = new Map<string, number>();
  for (const { ending } of journals) if (ending !== undefined) endings.set(ending, (endings.get(ending) ?? 0) + 1);
  return endings;
}

/** What one person did, in one line: the same for the same choices. */
type Told = string;
const toldBy = (decisions: readonly (readonly string[])[]): Told => decisions.map((cells) => cells.join(',')).join(' ');

/** What the export must say of everybody: sorted, since a name says nothing about who it is. */
export const expectedExport = (program: LoadedProgram, journals: readonly Journal[]): readonly Told[] =>
  journals.map(({ answers, ending = '' }) => toldBy(answers.flatMap(rowOf(program, ending)))).sort();

const rowOf =
  (program: LoadedProgram, ending: string) =>
  ({ scene, choices, certainty }: Answer, at: number): string[][] => {
    const asked = program.scenes[scene];
    if (!asked || !isDecision(asked)) return [];
    const inOrder = asked.choices.filter(({ id }) => choices.includes(id)).map(({ id }) => id);
    const sure = certainty ? words('nl').export.certainty[certainty] : '';
    return [[`${at + 1}`, scene, inOrder.join(' | '), sure, ending]];
  };

/** A row of the export, of either format. */
export interface Exported {
  readonly person: string;
  readonly order: number | string;
  readonly scene: string;
  readonly choice: string;
  readonly certainty: string;
  readonly ending: string;
}

/** What an export does say of everybody. */
export function toldIn(rows: readonly Exported[]): readonly Told[] {
  const people = new Map<string, string[][]>();
  for (const { person, order, scene, choice, certainty, ending } of rows) {
    const own = people.get(person) ?? [];
    people.set(person, own);
    own.push([`${order}`, scene, choice, certainty, ending]);
  }
  return [...people.values()].map(toldBy).sort();
}

/** The rows of our CSV; the test's own reader, which knows quotes. */
export function rowsIn(csv: string): readonly Exported[] {
  const [header = [], ...lines] = csv
    .replace(/^\uFEFF/, '')
    .split('\r\n')
    .filter(Boolean)
    .map(cellsOf);
  const { columns } = words('nl').export;
  const cell = (line: readonly string[], column: keyof typeof columns): string =>
    line[header.indexOf(columns[column])] ?? '';
  return lines.map((line) => ({
    person: cell(line, 'person'),
    order: cell(line, 'order'),
    scene: cell(line, 'scene'),
    choice: cell(line, 'choice'),
    certainty: cell(line, 'certainty'),
    ending: cell(line, 'ending'),
  }));
}

const cellsOf = (line: string): string[] =>
  [...line.matchAll(/(?:^|;)(?:"((?:[^"]|"")*)"|([^;]*))/g)].map(([, quoted, plain = '']) =>
    quoted === undefined ? plain : quoted.replaceAll('""', '"'),
  );
