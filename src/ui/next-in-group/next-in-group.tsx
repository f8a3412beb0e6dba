import type { CaseSummary } from '../../domain/catalogue.ts';
import type { Lang } from '../../domain/lang.ts';
import { words } from '../../i18n/index.ts';
import { CaseCard, type Start } from '../case-card/case-card.tsx';
import type { Standing } from '../case-card/standing.ts';

/** What comes next in a group: a case, or that there is none left. */
export interface InGroupNext {
  readonly toGroup: string;
  readonly of?: { readonly summary: CaseSummary; readonly start: Start; readonly standing: Standing | undefined };
}

/** The next case of a group, one tap away, and the way to all of them. */
export function NextInGroup({ lang, of, toGroup }: InGroupNext & { readonly lang: Lang }) {
  const w = words(lang).inGroup;
  return (
    <>
      {of && <p class="hint">{w.next}</p>}
      {of ? <CaseCard lang={lang} {...of} /> : <p>{w.allDone}</p>}
      <p>
        <a class="onward" href={toGroup}>
          {w.toGroup}
        </a>
      </p>
    </>
  );
}
