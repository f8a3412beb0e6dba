import { roles } from '../../domain/case.ts';
import type { CaseSummary } from '../../domain/catalogue.ts';
import { memberIdFrom } from '../../domain/group.ts';
import type { Lang } from '../../domain/lang.ts';
import { pseudonymOf } from '../../domain/pseudonym.ts';
import { formatDate } from '../../i18n/format.ts';
import { words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import { ButtonLink } from '../../ui/button/button.tsx';
import { CaseCard } from '../../ui/case-card/case-card.tsx';
import type { Standing } from '../../ui/case-card/standing.ts';
import { type Assets, Document } from '../../ui/document/document.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import { FromTrainer } from '../../ui/from-trainer/from-trainer.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import type { Joinable } from './joinable.ts';

export interface GroupPageProps {
  readonly lang: Lang;
  readonly assets: Assets;
  readonly link: string;
  /** Of this site, as it was asked for: the link goes round in mails and messages. */
  readonly origin: string;
  readonly joinable: Joinable;
  /** Of the forms that begin a case. */
  readonly token: string;
  /** What this browser began in the group, by case. */
  readonly standings: ReadonlyMap<string, Standing>;
  /** The case that was asked for is not published any more. */
  readonly gone?: boolean;
}

/** Not anybody's: the first of all pseudonyms, to show what one looks like. */
const nobody = memberIdFrom(new Uint8Array(5));

/** What a join link leads to: what the group plays, how, what is kept of it, and one button a case. */
export function GroupPage(props: GroupPageProps) {
  const { lang, assets, link, origin, joinable, token, standings, gone = false } = props;
  const { groupPage: w, site, toCatalogue } = words(lang);
  const { terms, cases, withdrawn, endsOn, settings } = joinable;
  const title = w.title(cases.length);
  const [only, ...more] = cases;
  const shared = only && more.length === 0 ? { origin, caseId: only.id } : { origin };
  return (
    <Document
      lang={lang}
      assets={assets}
      path={routes.joinWith.href(lang, { link })}
      title={gone ? site.titleWithProblem(title) : title}
      shared={shared}
      unlisted
    >
      <div class="title-page">
        {gone && <ErrorSummary lang={lang} message={w.gone} />}
        {!settings && <Notice kind="info">{w.unread}</Notice>}
        {withdrawn > 0 && <Notice kind="info">{w.withdrawn(withdrawn)}</Notice>}
        <p class="label">{w.kicker}</p>
        <h1 class="title-page__heading" tabindex={-1}>
          {title}
        </h1>
        <p class="lead">{cases.length > 0 ? w.lead : w.empty}</p>
        {cases.length > 0 && (
          <p>
            {w.noTest} {w.explain[terms.explain]} {w.stopping}
          </p>
        )}
        <p>
          <a class="onward" href="#kept">
            {w.kept}
          </a>
        </p>
        {settings?.note && <FromTrainer lang={lang} note={settings.note} />}
        {cases.length === 0 && (
          <p class="actions">
            <ButtonLink href={routes.home.href(lang)}>{toCatalogue}</ButtonLink>
          </p>
        )}
      </div>
      <Cases {...{ lang, link, token, cases, standings }} />
      <section class="contents" id="kept">
        <h2>{w.kept}</h2>
        <p>{terms.pseudonyms ? w.seenAs(pseudonymOf(nobody, lang)) : w.unseen}</p>
        <p>{w.ownWords}</p>
        <p>{w.keptText(terms.keepDays, terms.certainty)}</p>
        <p class="hint">{w.until(formatDate(endsOn, lang))}</p>
      </section>
    </Document>
  );
}

type CasesProps = Pick<GroupPageProps, 'lang' | 'link' | 'token' | 'standings'> & Pick<Joinable, 'cases'>;

/** Under their roles where there are several; the first that was not begun yet is the way on. */
function Cases({ lang, link, token, cases, standings }: CasesProps) {
  const { role: heading, module: w } = words(lang);
  const byRole = roles.map((role) => ({ role, of: cases.filter((summary) => summary.role === role) }));
  const present = byRole.filter(({ of }) => of.length > 0);
  const first = present.flatMap(({ of }) => of).find(({ id }) => !standings.has(id));
  const card = (summary: CaseSummary) => (
    <CaseCard
      lang={lang}
      summary={summary}
      standing={standings.get(summary.id)}
      start={{ action: routes.joinWith.href(lang, { link }), token, quiet: summary !== first }}
    />
  );
  return (
    <>
      {present.map(({ role, of }) => (
        <section class="contents">
          <h2>{present.length > 1 ? heading[role] : w.cases}</h2>
          {of.map(card)}
        </section>
      ))}
    </>
  );
}
