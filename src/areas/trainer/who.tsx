import { words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import { ButtonLink } from '../../ui/button/button.tsx';
import { DetailsDrawer } from '../../ui/details-drawer/details-drawer.tsx';
import { GroupPeople } from '../../ui/group-people/group-people.tsx';
import type { DashboardPageProps } from './dashboard-page.tsx';

/** More names than this are folded. */
const unfolded = 12;
const namesAPage = 100;

type WhoProps = Pick<DashboardPageProps, 'lang' | 'group' | 'overview' | 'people'>;

/** The first question: who is done. */
export function Who({ lang, group, overview, people }: WhoProps) {
  const w = words(lang).overview;
  const { done } = overview;
  const isNameless = !group.settings.pseudonyms;
  return (
    <section class="contents" id="who" data-live>
      <h2>{w.who}</h2>
      {done === 0 && (
        <>
          <p>{w.nobody}</p>
          <p class="actions">
            <ButtonLink href={routes.groupLinks.href(lang, { group: group.id })}>{w.toQr}</ButtonLink>
          </p>
        </>
      )}
      {overview.begun > 0 && <p>{w.caseDone(done, overview.begun)}</p>}
      {isNameless && overview.people.length > 0 && <p>{w.nameless}</p>}
      {!isNameless && <Names {...{ lang, group, overview, people }} />}
    </section>
  );
}

function Names({ lang, group, people: { all, page } }: WhoProps) {
  const w = words(lang).overview;
  const cases = group.cases.length;
  if (all.length === 0) return null;
  if (all.length <= unfolded) return <GroupPeople lang={lang} people={all} cases={cases} />;
  const pages = Math.ceil(all.length / namesAPage);
  const current = Number.isInteger(page) ? Math.min(pages, Math.max(1, page)) : 1;
  const to = (people: number): string => `${routes.group.href(lang, { group: group.id }, { people })}#who`;
  return (
    <DetailsDrawer id="names" summary={w.people(all.length)} open={page > 1}>
      <GroupPeople lang={lang} people={all.slice((current - 1) * namesAPage, current * namesAPage)} cases={cases} />
      <p class="actions">
        {current > 1 && <a href={to(current - 1)}>{w.earlier}</a>}
        {current < pages && <a href={to(current + 1)}>{w.later}</a>}
      </p>
    </DetailsDrawer>
  );
}
