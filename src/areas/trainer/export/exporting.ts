import type { Group, MemberId } from '../../../domain/group.ts';
import type { Lang } from '../../../domain/lang.ts';
import { words } from '../../../i18n/index.ts';
import { ok, type Result } from '../../../lib/result.ts';
import type { StoreFailure, Summary } from '../../../storage/ports.ts';
import type { Deps } from '../../deps.ts';
import { Counted } from '../figures/counting.ts';
import { pagesOf, programsOf } from '../figures/gathering.ts';
import { namesOf } from '../figures/naming.ts';
import { type ExportRow, rowsOf } from './rows.ts';

/*
 * Two passes over the list: the first finds who counts and what they are called, the second writes, a page of a thousand
 * attempts at a time, so that memory holds no more than names. Each pass may take half of the 1,000 operations that KV
 * allows a request.
 */

/** The most pages of 1,000 attempts that an export takes. */
export const mostExportPages = 450;

/** Every row of a group, a page at a time; `too-large` beyond `mostExportPages`, so that no file is cut off in silence. */
export async function exportOf(
  deps: Deps,
  group: Group,
  lang: Lang,
): Promise<Result<AsyncGenerator<readonly ExportRow[], void> | 'too-large', StoreFailure>> {
  const counted = new Counted();
  let pages = 0;
  for await (const page of pagesOf(deps, group.id)) {
    if (!page.ok) return page;
    if (++pages > mostExportPages) return ok('too-large');
    for (const summary of page.value) counted.add(summary);
  }
  return ok(rowsIn(deps, group, lang, counted));
}

async function* rowsIn(
  deps: Deps,
  group: Group,
  lang: Lang,
  counted: Counted,
): AsyncGenerator<readonly ExportRow[], void> {
  const personIn = naming(counted.all(), lang);
  for await (const page of pagesOf(deps, group.id)) {
    // A file that ends in the middle must not look whole: the download fails.
    if (!page.ok) throw new Error(`export: ${page.error.reason}`);
    const own = page.value.filter((summary) => group.cases.includes(summary.caseId) && counted.has(summary));
    const { byRevision } = await programsOf(deps, group, new Set(own.map(({ revision }) => revision)));
    yield own.flatMap((summary) => {
      const program = byRevision.get(summary.revision);
      return program ? rowsOf(summary, program, personIn(summary), lang) : [];
    });
  }
}

/** A pseudonym, or a number where the group has none. */
function naming(attempts: readonly Summary[], lang: Lang): (summary: Summary) => string {
  const members: MemberId[] = [];
  const numbers = new Map<string, number>();
  for (const { attempt, membership } of attempts) {
    if (membership?.member) members.push(membership.member);
    else numbers.set(attempt, numbers.size + 1);
  }
  const names = namesOf(members, lang);
  return ({ attempt, membership }) =>
    (membership?.member && names.get(membership.member)) ?? words(lang).export.person(numbers.get(attempt) ?? 0);
}
