import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine } from '../../src/areas/trainer/export/csv.ts';

/** Reads one line back as a spreadsheet does (RFC 4180, with semicolons). */
function cellsOf(line: string): string[] {
  const cells: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^;"]*))(;|\r\n$)/gy;
  for (let found = cell.exec(line); found; found = cell.exec(line)) {
    cells.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '');
    if (found[3] !== ';') break;
  }
  return cells;
}

const cellTexts = fc.array(fc.oneof(fc.string(), fc.stringMatching(/^[=+\-@\t\r;"\n '][\s\S]*$/)), { minLength: 1 });

describe('a line of the export', () => {
  it('reads back as what it was, but for the mark that makes a formula harmless', () => {
    fc.assert(
      fc.property(cellTexts, (cells) => {
        const read = cellsOf(csvLine(cells));
        expect(read).toEqual(cells.map((cell) => (/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell)));
      }),
    );
  });

  it('never begins a cell as a formula does', () => {
    fc.assert(
      fc.property(cellTexts, (cells) => {
        for (const cell of cellsOf(csvLine(cells))) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});
