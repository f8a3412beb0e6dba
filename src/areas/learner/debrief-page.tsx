import { competencyPage } from '../../domain/catalogue.ts';
import type { Lang } from '../../domain/lang.ts';
import type { LocalCard } from '../../domain/local-card.ts';
import type { Debrief, DebriefStep } from '../../engine/debrief.ts';
import type { Program } from '../../engine/program.ts';
import { formatDate } from '../../i18n/format.ts';
import { textIn, words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import { ButtonLink } from '../../ui/button/button.tsx';
import { Competencies, isTold } from '../../ui/competency-bar/competency-bar.tsx';
import { type Assets, Document } from '../../ui/document/document.tsx';
import { UnsavedEnd } from '../../ui/elsewhere/unsaved-end.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { type Branch, Fork } from '../../ui/fork/fork.tsx';
import { MoodCurve } from '../../ui/mood-curve/mood-curve.tsx';

import { NextCase, type Suggestion } from '../../ui/next-case/next-case.tsx';
import { NextInGroup } from '../../ui/next-in-group/next-in-group.tsx';

import { Notice } from '../../ui/notice/notice.tsx';
import { Saved, type SavedState } from '../../ui/notice/saved.tsx';
import { Reviewed } from '../../ui/reviewed/reviewed.tsx';
import { RouteList } from '../../ui/route-list/route-list.tsx';
import { stepAnchor } from '../../ui/route-list/step-anchor.ts';
import { SceneText } from '../../ui/scene-text/scene-text.tsx';
import { PaperList } from '../../ui/sources-list/paper-list.tsx';
import { paperSources } from '../../ui/sources-list/paper-sources.ts';
import { SourcesList } from '../../ui/sources-list/sources-list.tsx';

import { TakeAway } from '../../ui/take-away/take-away.tsx';
import { TakeAwayForm, takeAwayField } from '../../ui/take-away-form/take-away-form.tsx';
import { contentLang } from '../../ui/text/content-lang.ts';
import { LocalText } from '../../ui/text/local-text.tsx';
import { TurningPoints } from '../../ui/turning-points/turning-points.tsx';

import type { InGroup } from './in-group.ts';

export interface DebriefPageProps {
  readonly lang: Lang;
  readonly assets: Assets;
  readonly attempt: string;
  readonly token: string;
  readonly program: Pick<Program, 'id' | 'module' | 'title' | 'prepared' | 'reviewed' | 'competencies'>;
  readonly debrief: Debrief;
  /** What has become of the case since: offered as it was played, offered in another version, or no longer offered. */
  readonly offered: 'as-played' | 'changed' | 'withdrawn';
  /** The case to go on with; nothing when this browser has begun all of them. */
  readonly suggestion?: Suggestion | undefined;
  readonly saved?: SavedState | undefined;
  readonly branches?: readonly Branch[];
  readonly practice?: boolean;
  /** For somebody in a group. */
  readonly inGroup?: InGroup | undefined;
  readonly card?: LocalCard | undefined;
}

/** What happened, where it turned, why, and what else was possible; made to be talked about and printed too. */
export function DebriefPage(props: DebriefPageProps) {
  const {
    lang,
    assets,
    attempt,
    token,
    program,
    debrief,
    offered,
    saved,
    practice,
    card,
    inGroup,
    branches = [],
  } = props;
  const w = words(lang);
  const { ending, steps, course, competencies } = debrief;
  const takeAway = steps.findLast(({ note }) => note !== undefined);
  const sources = paperSources(steps);
  const hasShown = competencies.some(isTold);
  const name = textIn(program.title, lang);
  return (
    <Document
      lang={lang}
      assets={assets}
      path={routes.debrief.href(lang, { attempt })}
      title={inGroup?.takeAway.error ? w.site.titleWithProblem(w.debrief.title(name)) : w.debrief.title(name)}
    >
      <div class="title-page">
        <p class="label">{w.debrief.kicker}</p>
        <h1 class="title-page__heading" tabindex={-1}>
          <LocalText of={program.title} lang={lang} />
        </h1>
        {inGroup?.takeAway.error && (
          <ErrorSummary lang={lang} message={w.inGroup.error[inGroup.takeAway.error]} field={takeAwayField} />
        )}
        {saved && saved !== 'saved' && <UnsavedEnd {...{ lang, attempt, token }} state={saved} />}
        {saved === 'saved' && <Saved lang={lang} state="saved" />}
        {practice && <Notice kind="practice">{w.notice.practice}</Notice>}
        {inGroup && <p>{inGroup.pseudonym ? w.inGroup.as(inGroup.pseudonym) : w.inGroup.nameless}</p>}
        <p class="lead screen-only">{w.debrief.lead}</p>
        <nav class="jump screen-only" aria-label={w.debrief.contents}>
          {Object.entries(parts(lang, hasShown)).map(([id, heading]) => (
            <a class="jump__link" href={`#${id}`}>
              {heading}
            </a>
          ))}
        </nav>
      </div>
      <section class="contents" id={stepAnchor()} tabindex={-1}>
        <h2>{w.ending.kicker}</h2>
        <h3 class="route__heading" lang={contentLang(lang, ending.heading.lang)}>
          {ending.heading.text}
        </h3>
        <SceneText lang={lang} lines={ending.lines} />
        <p class="ending-tone">{w.ending.tone[ending.tone]}</p>
        {ending.tone === 'harm' && <p>{w.ending.care}</p>}
      </section>
      {branches.length > 0 && <Fork {...{ lang, attempt, token, branches }} />}
      <section class="contents" id="turning-points" tabindex={-1}>
        <h2>{course ? w.debrief.course(course.name.text) : w.debrief.turningPoints}</h2>
        {course && <MoodCurve lang={lang} course={course} steps={steps} />}
        <TurningPoints lang={lang} steps={steps} />
      </section>
      <section class="contents" id="take-away" tabindex={-1}>
        <h2>{w.debrief.takeAway}</h2>
        <TakeAway lang={lang} of={takeAway} />
        {inGroup && (
          <div class="screen-only">
            <TakeAwayForm lang={lang} {...inGroup.takeAway} />
          </div>
        )}
        {offered !== 'withdrawn' && (
          <div class="screen-only">
            <p class="hint">{w.debrief.laterLead}</p>
            <p class="actions">
              <ButtonLink href={routes.reminder.href(lang, { case: program.id })} quiet>
                {w.debrief.reminder}
              </ButtonLink>
            </p>
          </div>
        )}
      </section>
      <section class="contents" id="route" tabindex={-1}>
        <h2>{w.debrief.route}</h2>
        <p class="hint screen-only">{w.debrief.retryHint}</p>
        <RouteList
          lang={lang}
          steps={steps.map((step) => (step === takeAway ? withoutNote(step) : step))}
          sources={sources}
          card={card}
          retry={{ action: routes.practice.href(lang, { attempt }), token }}
        />
      </section>
      {hasShown && (
        <section class="contents" id="shown" tabindex={-1}>
          <h2>{w.debrief.competencies}</h2>
          <p class="hint">{w.debrief.competenciesLead}</p>
          <Competencies lang={lang} shown={competencies} names={program.competencies} />
          <p class="screen-only">
            <a class="onward" href={routes.page.href(lang, { page: competencyPage })}>
              {w.debrief.competenciesMean}
            </a>
          </p>
        </section>
      )}
      {debrief.help.length > 0 && (
        <section class="contents">
          <h2>{w.debrief.help}</h2>
          <p>{w.debrief.helpLead}</p>
          <SourcesList lang={lang} sources={debrief.help} />
        </section>
      )}
      {sources.length > 0 && <PaperList lang={lang} sources={sources} />}
      <section class="contents screen-only" id="next" tabindex={-1}>
        <h2>{w.debrief.next}</h2>
        {inGroup?.next ? (
          <NextInGroup lang={lang} {...inGroup.next} />
        ) : (
          <>
            <NextCase lang={lang} suggestion={props.suggestion} />
            <Onward lang={lang} program={program} offered={offered} />
          </>
        )}
      </section>
      <p class="hint about-version">
        {w.debrief.version(formatDate(program.prepared, lang))} <Reviewed lang={lang} of={program} />
        {offered !== 'as-played' && ` ${w.debrief[offered]}`} <span class="screen-only">{w.debrief.print}</span>
        <span class="paper-only">{w.site.practice}</span>
      </p>
    </Document>
  );
}

/** The parts of the page that one may want to come to straight away, by id. */
const parts = (lang: Lang, hasShown: boolean): Readonly<Record<string, string>> => {
  const w = words(lang).debrief;
  return {
    'turning-points': w.turningPoints,
    'take-away': w.takeAway,
    route: w.route,
    ...(hasShown ? { shown: w.competencies } : {}),
    next: w.next,
  };
};

/** The learner's words stand once on the page, and large: not on the route too. */
const withoutNote = ({ note: _, ...step }: DebriefStep): DebriefStep => step;

/** The ways on besides the suggested case: they lead out of a group, so a group that goes on has its own. */
function Onward({ lang, program, offered }: Pick<DebriefPageProps, 'lang' | 'program' | 'offered'>) {
  const w = words(lang).debrief;
  return (
    <ul class="onward-list">
      {offered !== 'withdrawn' && (
        <>
          <li>
            <a class="onward" href={routes.brief.href(lang, { case: program.id })}>
              {w.again}
            </a>
          </li>
          <li>
            <a class="onward" href={routes.module.href(lang, { module: program.module })}>
              {w.toModule}
            </a>
          </li>
        </>
      )}
      <li>
        <a class="onward" href={routes.home.href(lang)}>
          {w.more}
        </a>
      </li>
    </ul>
  );
}
