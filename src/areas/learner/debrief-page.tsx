import { competencyPage } from '../../domain/catalogue.ts';
import type { Lang } from '../../domain/lang.ts';
import type { LocalCard } from '../../domain/local-card.ts';
import type { Debrief } from '../../engine/debrief.ts';
import type { Program } from '../../engine/program.ts';
import { formatDate } from '../../i18n/format.ts';
import { textIn, words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import { ButtonLink } from '../../ui/button/button.tsx';
import { Competencies } from '../../ui/competency-bar/competency-bar.tsx';
import { type Assets, Document } from '../../ui/document/document.tsx';
import { UnsavedEnd } from '../../ui/elsewhere/unsaved-end.tsx';
import { type Branch, Fork } from '../../ui/fork/fork.tsx';
import { MoodCurve } from '../../ui/mood-curve/mood-curve.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { Saved, type SavedState } from '../../ui/notice/saved.tsx';
import { Reviewed } from '../../ui/reviewed/reviewed.tsx';
import { RouteList } from '../../ui/route-list/route-list.tsx';
import { SceneText } from '../../ui/scene-text/scene-text.tsx';
import { SourcesList } from '../../ui/sources-list/sources-list.tsx';
import { contentLang } from '../../ui/text/content-lang.ts';
import { LocalText } from '../../ui/text/local-text.tsx';

export interface DebriefPageProps {
  readonly lang: Lang;
  readonly assets: Assets;
  readonly attempt: string;
  readonly token: string;
  readonly program: Pick<Program, 'id' | 'title' | 'prepared' | 'reviewed' | 'competencies'>;
  readonly debrief: Debrief;
  /** What has become of the case since: offered as it was played, offered in another version, or no longer offered. */
  readonly offered: 'as-played' | 'changed' | 'withdrawn';
  readonly saved?: SavedState | undefined;
  readonly branches?: readonly Branch[];
  readonly practice?: boolean;
  readonly card?: LocalCard | undefined;
}

/** What happened, why, what one could say, and what else was possible; made to be printed too. */
export function DebriefPage(props: DebriefPageProps) {
  const { lang, assets, attempt, token, program, debrief, offered, saved, practice, card, branches = [] } = props;
  const w = words(lang);
  const { ending } = debrief;
  const name = textIn(program.title, lang);
  return (
    <Document lang={lang} assets={assets} path={routes.debrief.href(lang, { attempt })} title={w.debrief.title(name)}>
      <div class="title-page">
        <p class="label">{w.debrief.kicker}</p>
        <h1 class="title-page__heading" tabindex={-1}>
          <LocalText of={program.title} lang={lang} />
        </h1>
        {saved && saved !== 'saved' && <UnsavedEnd {...{ lang, attempt, token }} state={saved} />}
        {saved === 'saved' && <Saved lang={lang} state="saved" />}
        {practice && <Notice kind="practice">{w.notice.practice}</Notice>}
        <p class="lead screen-only">{w.debrief.lead}</p>
        <p class="hint">
          {w.debrief.version(formatDate(program.prepared, lang))} <Reviewed lang={lang} of={program} />
          {offered !== 'as-played' && ` ${w.debrief[offered]}`}
        </p>
        <p class="hint screen-only">{w.debrief.print}</p>
      </div>
      <section class="contents">
        <h2>{w.ending.kicker}</h2>
        <h3 class="route__heading" lang={contentLang(lang, ending.heading.lang)}>
          {ending.heading.text}
        </h3>
        <SceneText lang={lang} lines={ending.lines} />
        <p class="ending-tone">{w.ending.tone[ending.tone]}</p>
      </section>
      {branches.length > 0 && <Fork {...{ lang, attempt, token, branches }} />}
      <section class="contents">
        <h2>{w.debrief.route}</h2>
        <MoodCurve lang={lang} steps={debrief.steps} />
        <p class="hint screen-only">{w.debrief.retryHint}</p>
        <RouteList
          lang={lang}
          steps={debrief.steps}
          card={card}
          retry={{ action: routes.practice.href(lang, { attempt }), token }}
        />
      </section>
      {debrief.competencies.some(({ possible }) => possible > 0) && (
        <section class="contents">
          <h2>{w.debrief.competencies}</h2>
          <p class="hint">{w.debrief.competenciesLead}</p>
          <Competencies lang={lang} shown={debrief.competencies} names={program.competencies} />
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
      {offered !== 'withdrawn' && (
        <section class="contents screen-only">
          <h2>{w.debrief.later}</h2>
          <p>{w.debrief.laterLead}</p>
          <p class="actions">
            <ButtonLink href={routes.reminder.href(lang, { case: program.id })} quiet>
              {w.debrief.reminder}
            </ButtonLink>
          </p>
        </section>
      )}
      <p class="actions">
        <ButtonLink href={routes.home.href(lang)}>{w.debrief.more}</ButtonLink>
        {offered !== 'withdrawn' && (
          <ButtonLink href={routes.brief.href(lang, { case: program.id })} quiet>
            {w.debrief.again}
          </ButtonLink>
        )}
      </p>
    </Document>
  );
}
