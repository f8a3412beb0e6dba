import { type Context, Hono } from 'hono';
import type { Lang } from '../../domain/lang.ts';
import { streamed } from '../../http/answer.ts';
import { words } from '../../i18n/index.ts';
import { utf8 } from '../../lib/bytes.ts';
import { routes } from '../../routes.ts';
import type { Deps } from '../deps.ts';
import { byteOrderMark, csvLine } from './export/csv.ts';
import { exportOf } from './export/exporting.ts';
import { type ExportRow, exportColumns } from './export/rows.ts';
import { closed, openGroup } from './session.ts';

interface Format {
  readonly extension: string;
  readonly type: string;
  readonly before: string;
  /** The rows of one page, of which the first may be the first of all. */
  readonly write: (rows: readonly ExportRow[], isFirst: boolean) => string;
  readonly after: string;
}

/** What a group did, to keep: one row per person per decision. */
export function exportController(deps: Deps, lang: Lang): Hono {
  const app = new Hono();
  const w = words(lang).export;

  const csv: Format = {
    ...{ extension: 'csv', type: 'text/csv' },
    before: byteOrderMark + csvLine(exportColumns.map((column) => w.columns[column])),
    write: (rows) => rows.map((row) => csvLine(exportColumns.map((column) => row[column]))).join(''),
    after: '',
  };
  const json: Format = {
    ...{ extension: 'json', type: 'application/json' },
    before: '[',
    write: (rows, isFirst) =>
      rows.map((row, at) => `${isFirst && at === 0 ? '' : ','}\n${JSON.stringify(row)}`).join(''),
    after: '\n]\n',
  };

  app.get(routes.groupCsv.pattern, (c) => send(c, c.req.param('group'), csv));
  app.get(routes.groupJson.pattern, (c) => send(c, c.req.param('group'), json));

  async function send(c: Context, id: string, format: Format): Promise<Response> {
    const group = await openGroup(deps, c, id);
    if (group instanceof Response) return group;
    const rows = await exportOf(deps, group, lang);
    if (!rows.ok || rows.value === 'too-large') return closed(deps, c, 'unavailable');
    return streamed(written(rows.value, format), `${w.file}.${format.extension}`, format.type);
  }

  return app;
}

async function* written(pages: AsyncGenerator<readonly ExportRow[]>, format: Format): AsyncGenerator<Uint8Array, void> {
  yield utf8(format.before);
  let isFirst = true;
  for await (const rows of pages) {
    yield utf8(format.write(rows, isFirst));
    if (rows.length > 0) isFirst = false;
  }
  yield utf8(format.after);
}
