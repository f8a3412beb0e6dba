import { BriefPage } from '../../src/areas/learner/brief-page.tsx';
import { CheatSheetPage } from '../../src/areas/learner/cheat-sheet-page.tsx';
import { DebriefPage } from '../../src/areas/learner/debrief-page.tsx';
import { EndingPage } from '../../src/areas/learner/ending-page.tsx';
import { GroupPage } from '../../src/areas/learner/group-page.tsx';
import { HomePage } from '../../src/areas/learner/home-page.tsx';
import { JoinPage } from '../../src/areas/learner/join-page.tsx';
import type { Joinable } from '../../src/areas/learner/joinable.ts';
import { KnowledgePage } from '../../src/areas/learner/knowledge-page.tsx';
import { ModulePage } from '../../src/areas/learner/module-page.tsx';
import { ProblemPage } from '../../src/areas/learner/problem-page.tsx';
import { ScenePage, type ScenePageProps } from '../../src/areas/learner/scene-page.tsx';
import { groupIdFrom } from '../../src/domain/group.ts';
import type { Lang } from '../../src/domain/lang.ts';
import type { SceneView } from '../../src/engine/view.ts';
import { assets, catalogue, interpreters, mijnDochter, pijn } from '../../src/ui/samples/catalogue.ts';
import { debrief } from '../../src/ui/samples/debrief.ts';
import { card } from '../../src/ui/samples/local.ts';
import { whoIsWho } from '../../src/ui/samples/page.ts';
import { program } from '../../src/ui/samples/program.ts';
import * as scenes from '../../src/ui/samples/scene.ts';
import { figuresPages } from './figures-examples.tsx';
import { trainerPages } from './trainer-page-examples.tsx';

const origin = 'https://kruispunt.example';
const home = { assets, catalogue, origin, now: 0, standings: new Map() };
const standings = new Map([
  [mijnDochter.id, { attempt: 'a1', step: 4, done: false }],
  [pijn.id, { attempt: 'a2', step: 9, done: true }],
]);
const find = { assets, origin, token: 't1', summary: mijnDochter, learningModule: interpreters };
const play = { assets, attempt: 'a1', token: 't1', program, step: 2 };

/** Harm, in a case that has no help of its own. */
const afterHarm = { ...debrief, ending: scenes.endings.harm, help: [] };

const reviewed = { on: '2027-02-01', by: ['A. Voorbeeld, huisarts'] };

const terms: Joinable['terms'] = {
  group: groupIdFrom(new Uint8Array(17)),
  explain: 'scene',
  certainty: true,
  keepDays: 90,
  pseudonyms: true,
};
const settings = { ...terms, minimum: 5, note: 'Tot dinsdag!', card: {} };
const joinable = { terms, cases: [mijnDochter, pijn], withdrawn: 0, endsOn: '2026-12-24', settings };
const unread = { terms, cases: [mijnDochter], withdrawn: 1, endsOn: '2026-12-24' };
const group = { assets, link: 'x', origin: 'https://example.nl', token: 't1', standings: new Map() };
const inGroup = {
  pseudonym: 'blauwe merel',
  takeAway: { action: '/', token: 't1', line: 'Ik bel eerder.', error: 'not-shared' },
  next: { toGroup: '/', of: { summary: mijnDochter, start: { action: '/', token: 't1' }, standing: undefined } },
} as const;

/** A scene page with sample content. */
export const scenePage = (lang: Lang, view: SceneView, more: Partial<ScenePageProps> = {}): string =>
  String(<ScenePage lang={lang} view={view} {...play} {...more} />);

/** Every page in every state that it has, as HTML. */
export const pages: Readonly<Record<string, (lang: Lang) => string>> = {
  home: (lang) => String(<HomePage lang={lang} sought={{}} {...home} />),
  'home of one role, two cases begun': (lang) =>
    String(<HomePage lang={lang} {...home} sought={{ role: 'huisarts' }} standings={standings} />),
  'home of an unknown theme': (lang) => String(<HomePage lang={lang} {...home} sought={{ theme: 'weg' }} />),
  module: (lang) =>
    String(
      <ModulePage
        lang={lang}
        assets={assets}
        learningModule={interpreters}
        pages={catalogue.pages}
        origin={origin}
        standings={standings}
      />,
    ),
  'reviewed module': (lang) =>
    String(
      <ModulePage
        lang={lang}
        assets={assets}
        origin={origin}
        learningModule={{ ...interpreters, reviewed }}
        pages={[]}
        standings={new Map()}
      />,
    ),
  'cheat sheet': (lang) => String(<CheatSheetPage lang={lang} assets={assets} learningModule={interpreters} />),
  'page to look up': (lang) => String(<KnowledgePage lang={lang} assets={assets} page={whoIsWho} />),
  brief: (lang) => String(<BriefPage lang={lang} retentionDays={180} {...find} />),
  'expired brief': (lang) => String(<BriefPage lang={lang} retentionDays={180} expired {...find} />),
  'first scene': (lang) => scenePage(lang, scenes.arrival),
  scene: (lang) => scenePage(lang, scenes.whisper, { saved: 'saved' }),
  'several, unsaved, practice': (lang) => scenePage(lang, scenes.askSeveral, { saved: 'unsaved', practice: true }),
  rating: (lang) => scenePage(lang, scenes.askRating),
  reflection: (lang) => scenePage(lang, scenes.reflect),
  'scene with a local card': (lang) => scenePage(lang, scenes.whisper, { card }),
  continue: (lang) => scenePage(lang, scenes.onward),
  'nothing chosen': (lang) => scenePage(lang, scenes.arrival, { error: 'nothing-chosen' }),
  'already chosen': (lang) => scenePage(lang, scenes.arrival, { error: 'already-chosen' }),
  'earlier step': (lang) => scenePage(lang, scenes.arrival, { readOnly: { choices: ['bel-tolk'], certainty: 'sure' } }),
  'strong ending': (lang) => String(<EndingPage lang={lang} view={scenes.endings.strong} saved="saved" {...play} />),
  'harm ending': (lang) => String(<EndingPage lang={lang} view={scenes.endings.harm} saved="unsaved" {...play} />),
  'scene, explained at once': (lang) =>
    scenePage(lang, scenes.whisper, { saved: 'saved', explained: debrief.steps[0]?.options.slice(0, 1) ?? [] }),
  'join with a code': (lang) => String(<JoinPage lang={lang} assets={assets} token="t1" />),
  'join with a code that was probably another': (lang) =>
    String(
      <JoinPage lang={lang} assets={assets} token="t1" code="K7M 20X R4P" suggestion="K7M2QXR4P" error="bad-code" />,
    ),
  group: (lang) => String(<GroupPage lang={lang} {...group} joinable={joinable} />),
  'group while the store is away, a case withdrawn and asked for': (lang) =>
    String(<GroupPage lang={lang} {...group} joinable={unread} gone />),
  'debrief in a group': (lang) =>
    String(<DebriefPage lang={lang} debrief={debrief} offered="as-played" {...play} inGroup={inGroup} />),
  debrief: (lang) => String(<DebriefPage lang={lang} debrief={debrief} offered="as-played" {...play} />),
  'debrief after harm': (lang) => String(<DebriefPage lang={lang} debrief={afterHarm} offered="as-played" {...play} />),
  'debrief of an older version': (lang) =>
    String(<DebriefPage lang={lang} debrief={debrief} offered="changed" {...play} />),
  'debrief of a withdrawn case': (lang) =>
    String(<DebriefPage lang={lang} debrief={debrief} offered="withdrawn" {...play} />),
  'debrief with a local card': (lang) =>
    String(<DebriefPage lang={lang} debrief={debrief} offered="as-played" card={card} {...play} />),
  problem: (lang) =>
    String(<ProblemPage lang={lang} assets={assets} path="/attempts/x" kind="attempt-not-here" back="/cases/x" />),
  ...trainerPages,
  ...figuresPages,
};
