import type { z } from 'zod';
import * as syntax from './diagnostics/syntax.ts';
import { parse } from './parse.ts';
import { Reporter } from './reporter.ts';

/** A file that was read into what its schema describes, and the reporter that knows where each part of it stands. */
export interface Read<T> {
  readonly path: string;
  readonly value: T;
  readonly reporter: Reporter;
}

/** The files of a project by their paths; each kind of file is asked for, and what nobody asked for is stray. */
export class Files {
  readonly reporters: Reporter[] = [];
  readonly #texts: Readonly<Record<string, string>>;
  readonly #unread: Set<string>;

  constructor(texts: Readonly<Record<string, string>>) {
    this.#texts = texts;
    this.#unread = new Set(Object.keys(texts));
  }

  /** Every file whose path has this shape, by path; one that cannot be read at all is reported and left out. */
  all<T>(shape: RegExp, schema: z.ZodType<T>): readonly Read<T>[] {
    return Object.keys(this.#texts)
      .filter((path) => shape.test(path))
      .sort()
      .flatMap((path) => {
        this.#unread.delete(path);
        const { value, reporter } = parse(path, this.#texts[path] ?? '', schema);
        this.reporters.push(reporter);
        return value === undefined ? [] : [{ path, value, reporter }];
      });
  }

  /** The one file at a path, if it is there. */
  one<T>(path: string, schema: z.ZodType<T>): Read<T> | undefined {
    return this.all(new RegExp(`^${path.replaceAll('.', '\\.')}$`), schema)[0];
  }

  /** Reports what nothing reads, and what was read for nothing. */
  reportStray(...more: readonly string[]): void {
    for (const file of [...this.#unread, ...more]) {
      const reporter = new Reporter(file);
      reporter.report([], syntax.strayFile, { file });
      this.reporters.push(reporter);
    }
  }
}

/** The folder of a module's file. */
export const folderOf = (path: string): string => path.split('/')[1] ?? '';

/** The name of a file without its folder and ending. */
export const nameOf = (path: string): string => path.replace(/^.*\/|\.yaml$/g, '');

/** An id and the name of its file say the same, so that one finds the other. */
export function checkName(id: string, name: string, reporter: Reporter): void {
  if (id !== name) reporter.report(['id'], syntax.wrongFileName, { id, name });
}
