/*
 * A table as spreadsheets in the Netherlands open it at once: UTF-8 with a byte order mark, semicolons, CRLF (RFC 4180
 * but for the separator).
 */

/** Before the first line: without it Excel takes the file for another encoding. */
export const byteOrderMark = '\uFEFF';

/** What a spreadsheet would take for a formula (OWASP, CSV injection). */
const formula = /^[=+\-@\t\r]/;

/** One cell: harmless as a formula, and quoted where it holds what separates cells. */
export function csvCell(value: string | number): string {
  const text = String(value);
  const harmless = formula.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** One line. */
export const csvLine = (cells: readonly (string | number)[]): string => `${cells.map(csvCell).join(';')}\r\n`;
