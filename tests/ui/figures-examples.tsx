import { CountingPage } from '../../src/areas/trainer/counting-page.tsx';
import { DashboardPage, type DashboardPageProps } from '../../src/areas/trainer/dashboard-page.tsx';
import { DebriefPage } from '../../src/areas/trainer/debrief-page.tsx';
import type { CaseOverview } from '../../src/areas/trainer/figures/overview.ts';
import type { Lang } from '../../src/domain/lang.ts';
import { assets } from '../../src/ui/samples/catalogue.ts';
import { decisions, program } from '../../src/ui/samples/figures.ts';
import { group as sample } from '../../src/ui/samples/group.ts';

const group = { ...sample, cases: [program.id] };
const figures = {
  ...{ decisions, hidden: 1, points: decisions.slice(0, 1), minutes: 11 },
  endings: { shown: [['rust', 9]] as const, together: 3 },
};
const chosen: CaseOverview = { ...{ id: program.id, program, begun: 14, finished: 12 }, figures };
const people = ['blauwe merel', 'rustige otter', 'zilveren egel'].map((name, days) => ({
  ...{ name, days, begun: 1, finished: days === 2 ? 0 : 1 },
}));
const props: Omit<DashboardPageProps, 'lang'> = {
  ...{ assets, group, chosen, asOf: '14:03', lines: ['Ik vraag eerst in welke taal.'] },
  overview: {
    people: people.map(({ begun, finished }) => ({ begun, finished, lastAt: 0 })),
    begun: 14,
    done: 12,
    cases: [chosen],
  },
  people: { all: people, page: 1 },
};
const few = { ...{ id: program.id, program, begun: 3, finished: 2 } };
const empty = {
  ...{ lines: [], chosen: { ...few, begun: 0, finished: 0 }, people: { all: [], page: 1 } },
  overview: { people: [], begun: 0, done: 0, cases: [] },
};
const wall = { assets, group, chosen, picked: [], lines: [] };

const dashboard = (lang: Lang, more: Partial<DashboardPageProps> = {}): string =>
  String(<DashboardPage lang={lang} {...props} {...more} />);

/** The pages with the figures of a group, in every state that they have. */
export const figuresPages: Readonly<Record<string, (lang: Lang) => string>> = {
  dashboard: (lang) => dashboard(lang),
  'dashboard of several cases': (lang) =>
    dashboard(lang, { overview: { ...props.overview, cases: [chosen, { id: 'weg', begun: 0, finished: 0 }] } }),
  'dashboard of many': (lang) =>
    dashboard(lang, { people: { all: Array.from({ length: 230 }, () => people).flat(), page: 2 } }),
  'dashboard while nobody is done': (lang) => dashboard(lang, empty),
  'dashboard while too few are done': (lang) => dashboard(lang, { chosen: few, lines: undefined }),
  'dashboard of a group too large to name': (lang) =>
    dashboard(lang, { attempts: 30_000, people: { all: [], page: 1 } }),
  'dashboard of a group being added up': (lang) =>
    String(<CountingPage lang={lang} assets={assets} group={group.id} />),
  'debrief on the wall': (lang) => String(<DebriefPage lang={lang} {...wall} />),
  'debrief of too few': (lang) => String(<DebriefPage lang={lang} {...wall} chosen={few} />),
};
