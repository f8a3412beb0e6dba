import type { Child } from 'hono/jsx';
import type { GroupId } from '../../domain/group.ts';
import type { Lang } from '../../domain/lang.ts';
import { words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import { Button } from '../../ui/button/button.tsx';
import { type Assets, Document } from '../../ui/document/document.tsx';
import { GroupNav, type GroupNavProps } from '../../ui/group-nav/group-nav.tsx';

interface GroupPageProps {
  readonly lang: Lang;
  readonly assets: Assets;
  readonly group: GroupId;
  readonly current: GroupNavProps['current'];
  readonly path: string;
  readonly title: string;
  readonly lead: string;
  /** What happened, or what is wrong: above the title. */
  readonly first?: Child;
  readonly isWrong?: boolean;
  readonly children: Child;
}

/** The frame of a trainer's page: where it stands among the pages of its group, its title, its parts. */
export function GroupPage(props: GroupPageProps) {
  const { lang, assets, group, current, path, title, lead, first, isWrong, children } = props;
  const pageTitle = isWrong ? words(lang).site.titleWithProblem(title) : title;
  return (
    <Document lang={lang} assets={assets} path={path} title={pageTitle} unlisted>
      <GroupNav lang={lang} group={group} current={current} />
      <div class="title-page">
        {first}
        <h1 class="title-page__heading" tabindex={-1}>
          {title}
        </h1>
        <p class="lead">{lead}</p>
      </div>
      {children}
    </Document>
  );
}

interface LeaveProps {
  readonly lang: Lang;
  readonly group: GroupId;
  readonly token: string;
}

/** Signs this browser off: for the computer in the classroom. */
export function Leave({ lang, group, token }: LeaveProps) {
  const w = words(lang).groupNav;
  return (
    <section class="contents">
      <h2>{w.device}</h2>
      <form class="stack" method="post" action={routes.groupLeave.href(lang, { group })}>
        <input type="hidden" name="csrf_token" value={token} />
        <p>{w.leaveHint}</p>
        <p class="actions">
          <Button quiet>{w.leave}</Button>
        </p>
      </form>
    </section>
  );
}
