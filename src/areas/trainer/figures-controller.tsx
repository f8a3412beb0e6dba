import { type Context, Hono } from 'hono';
import { dayAt } from '../../domain/day.ts';
import type { Lang } from '../../domain/lang.ts';
import { page } from '../../http/answer.ts';
import { formatTime } from '../../i18n/format.ts';
import { routes } from '../../routes.ts';
import type { Person } from '../../ui/group-people/group-people.tsx';
import type { Deps } from '../deps.ts';
import { CountingPage } from './counting-page.tsx';
import { DashboardPage } from './dashboard-page.tsx';
import { DebriefPage } from './debrief-page.tsx';
import { gather } from './figures/gathering.ts';
import { namesOf } from './figures/naming.ts';
import type { CaseOverview, Overview } from './figures/overview.ts';
import { closed, openGroup } from './session.ts';

/** What a group did: the dashboard, and the debrief on the wall. */
export function figuresController(deps: Deps, lang: Lang): Hono {
  const app = new Hono();
  const { assets, clock } = deps;

  app.get(routes.group.pattern, async (c) => {
    const group = await openGroup(deps, c, c.req.param('group'));
    if (group instanceof Response) return group;
    const [gathered, lines] = await Promise.all([gather(deps, group), deps.takeAways.list(group.id)]);
    if (!gathered.ok) return closed(deps, c, 'unavailable');
    if (gathered.value === 'counting') return page(<CountingPage {...{ lang, assets }} group={group.id} />);
    const { overview, at, attempts } = gathered.value;
    const people = { all: peopleOf(overview, lang, clock()), page: Number(c.req.query('people') ?? 1) };
    const chosen = caseOf(overview, c.req.query('case'));
    const asOf = formatTime(at, lang);
    return page(
      <DashboardPage
        {...{ lang, assets, group, overview, chosen, people, asOf, attempts }}
        lines={lines.ok ? lines.value : undefined}
      />,
    );
  });

  app.get(routes.groupDebrief.pattern, async (c) => {
    const group = await openGroup(deps, c, c.req.param('group'));
    if (group instanceof Response) return group;
    const [gathered, lines] = await Promise.all([gather(deps, group), deps.takeAways.list(group.id)]);
    if (!gathered.ok) return closed(deps, c, 'unavailable');
    if (gathered.value === 'counting') return page(<CountingPage {...{ lang, assets }} group={group.id} />);
    const chosen = caseOf(gathered.value.overview, c.req.query('case'));
    const shared = lines.ok && lines.value.length >= group.settings.minimum ? lines.value : [];
    return page(<DebriefPage {...{ lang, assets, group, chosen }} picked={pickedIn(c)} lines={shared} />);
  });

  return app;
}

/** The case asked for, else the one that most have finished. */
function caseOf({ cases }: Overview, id: string | undefined): CaseOverview | undefined {
  const [most] = [...cases].sort((a, b) => b.finished - a.finished);
  return cases.find((one) => one.id === id) ?? most;
}

/** Scenes to discuss, as a form sends them or as somebody writes them: `d=one&d=other` or `d=one,other`. */
const pickedIn = (c: Context): readonly string[] => (c.req.queries('d') ?? []).flatMap((text) => text.split(','));

function peopleOf({ people }: Overview, lang: Lang, now: number): readonly Person[] {
  const names = namesOf(
    people.flatMap(({ member }) => member ?? []),
    lang,
  );
  const today = Date.parse(dayAt(now));
  return people
    .flatMap(({ member, begun, finished, lastAt }) => {
      const name = member && names.get(member);
      const days = Math.round((today - Date.parse(dayAt(lastAt * 1_000))) / 86_400_000);
      return name ? [{ name, begun, finished, days }] : [];
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
