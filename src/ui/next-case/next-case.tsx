import type { CaseSummary } from '../../domain/catalogue.ts';
import type { Lang } from '../../domain/lang.ts';
import { words } from '../../i18n/index.ts';
import { CaseCard, type Start } from '../case-card/case-card.tsx';
import type { Standing } from '../case-card/standing.ts';

/** What comes next in a group: a case, or that there is none left. */
export interface NextCase {
  readonly toGroup: string;
  readonly of?: { readonly summary: CaseSummary; readonly start: Start; readonly standing: Standing | undefined };
}

/** The next case of a group, one tap away, and the way to all of them. */
export function NextInGroup({ lang, of, toGroup }: NextCase & { readonly lang: Lang }) {
  const w = words(lang).inGroup;
  return (
    <section class="contents screen-only">
      <h2>{of ? w.next : w.heading}</h2>
      {of ? <CaseCard lang={lang} {...of} /> : <p>{w.allDone}</p>}
      <p>
        <a class="onward" href={toGroup}>
          {w.toGroup}
        </a>
      </p>
    </section>
  );
}
