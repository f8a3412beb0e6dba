import type { Definition, Diagnostic } from './diagnostic.ts';

/** A place in a file's data: keys and list positions from the top. */
export type Path = readonly (string | number)[];

export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Gathers the diagnostics of one file; knows where in its text each part of the data stands. */
export class Reporter {
  readonly diagnostics: Diagnostic[] = [];
  readonly file: string;
  readonly #locate: (path: Path, at: 'key' | 'value') => Position;

  constructor(file: string, locate: (path: Path, at: 'key' | 'value') => Position = () => ({ line: 1, column: 1 })) {
    this.file = file;
    this.#locate = locate;
  }

  /** Reports at a part of the data: at its value, or at the key that holds it. */
  report<P>(path: Path, definition: Definition<P>, values: P, at: 'key' | 'value' = 'value'): void {
    this.reportAt(this.#locate(path, at), definition, values);
  }

  reportAt<P>(position: Position, { code, severity, message, hint }: Definition<P>, values: P): void {
    this.diagnostics.push({
      code,
      severity,
      file: this.file,
      ...position,
      message: message(values),
      hint: hint(values),
    });
  }

  get failed(): boolean {
    return this.diagnostics.some((diagnostic) => diagnostic.severity === 'error');
  }
}
