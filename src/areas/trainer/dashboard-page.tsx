import type { Group } from '../../domain/group.ts';
import type { Lang } from '../../domain/lang.ts';
import { words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import { ButtonLink } from '../../ui/button/button.tsx';
import { CaseFilter } from '../../ui/case-filter/case-filter.tsx';
import type { Assets } from '../../ui/document/document.tsx';
import type { Person } from '../../ui/group-people/group-people.tsx';
import { LocalText } from '../../ui/text/local-text.tsx';
import { Discuss, Split, Sure } from './case-figures.tsx';
import type { CaseOverview, Overview } from './figures/overview.ts';
import { GroupPage } from './group-page.tsx';
import { Who } from './who.tsx';

export interface DashboardPageProps {
  readonly lang: Lang;
  readonly assets: Assets;
  readonly group: Group;
  readonly overview: Overview;
  /** The case on show; nothing for a group without cases. */
  readonly chosen: CaseOverview | undefined;
  readonly people: { readonly all: readonly Person[]; readonly page: number };
  /** Lines that learners shared; nothing while the store is away. */
  readonly lines: readonly string[] | undefined;
  /** The time of day that this was so. */
  readonly asOf: string;
  /** How many attempts were added up, of a group that is too large to name anybody. */
  readonly attempts?: number | undefined;
}

/** A trainer's five questions about a group, in the order in which they come up. */
export function DashboardPage(props: DashboardPageProps) {
  const { lang, assets, group, overview, chosen, people, lines, asOf, attempts } = props;
  const w = words(lang).overview;
  const path = routes.group.href(lang, { group: group.id }, { case: chosen?.id });
  const { done } = overview;
  return (
    <GroupPage {...{ lang, assets, path, group: group.id, current: 'group', title: w.title }} lead={w.lead}>
      <p class="as-of" data-refresh={path} data-told={w.refreshed(done)}>
        {attempts === undefined ? w.asOf(asOf) : w.large(attempts, asOf)}{' '}
        <a class="onward" href={path}>
          {w.refresh}
        </a>
      </p>
      <Who {...{ lang, group, overview, people }} />
      {overview.cases.length > 1 && <Cases {...{ lang, group, overview, chosen }} />}
      {chosen && (
        <>
          <Split lang={lang} group={group} shown={chosen} />
          <Sure lang={lang} group={group} shown={chosen} />
          <Discuss lang={lang} group={group} shown={chosen} />
        </>
      )}
      <section class="contents" id="take-aways" data-live>
        <h2>{w.tookAway}</h2>
        {lines === undefined ? (
          <p>{w.noLinesNow}</p>
        ) : lines.length === 0 ? (
          <p>{w.noLines}</p>
        ) : (
          <p>{w.tookAwayLead}</p>
        )}
        {lines && lines.length > 0 && (
          <ul class="take-aways">
            {lines.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        )}
      </section>
      <section class="contents">
        <h2>{w.keep}</h2>
        <p>{w.keepLead}</p>
        <p class="actions">
          <ButtonLink quiet href={routes.groupCsv.href(lang, { group: group.id })}>
            {w.csv}
          </ButtonLink>
          <ButtonLink quiet href={routes.groupJson.href(lang, { group: group.id })}>
            {w.json}
          </ButtonLink>
        </p>
      </section>
    </GroupPage>
  );
}

type CasesProps = Pick<DashboardPageProps, 'lang' | 'group' | 'overview' | 'chosen'>;

/** Which of a group's cases the figures below are about. */
function Cases({ lang, group, overview, chosen }: CasesProps) {
  const w = words(lang).overview;
  const options = overview.cases.map(({ id, program, finished }) => ({
    href: routes.group.href(lang, { group: group.id }, { case: id }),
    text: program ? <LocalText of={program.title} lang={lang} /> : id,
    count: finished,
    isCurrent: id === chosen?.id,
  }));
  return (
    <section class="contents">
      <h2>{w.case}</h2>
      <CaseFilter label={w.case} first={{ label: w.case, options }} />
    </section>
  );
}
