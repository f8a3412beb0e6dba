import type { Group } from '../../domain/group.ts';
import type { Lang } from '../../domain/lang.ts';
import { textIn, words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import { ButtonLink } from '../../ui/button/button.tsx';
import { type Assets, Document } from '../../ui/document/document.tsx';
import { Slides } from '../../ui/slides/slides.tsx';
import { debriefSlides } from './debrief-slides.tsx';
import type { CaseOverview } from './figures/overview.ts';
import { GroupPage } from './group-page.tsx';

export interface DebriefPageProps {
  readonly lang: Lang;
  readonly assets: Assets;
  readonly group: Group;
  readonly chosen: CaseOverview | undefined;
  /** Scenes that the trainer picked; those that cannot be shown are passed over, and none means the proposed ones. */
  readonly picked: readonly string[];
  /** Lines that learners shared; none where they are too few. */
  readonly lines: readonly string[];
}

/** The debrief of a group on the wall; for a group of which too few are done, the way to get there. */
export function DebriefPage({ lang, assets, group, chosen, picked, lines }: DebriefPageProps) {
  const w = words(lang).wallDebrief;
  const { program, figures } = chosen ?? {};
  const path = routes.groupDebrief.href(lang, { group: group.id }, { case: chosen?.id });
  const back = routes.group.href(lang, { group: group.id }, { case: chosen?.id });
  if (!chosen || !program || !figures) {
    return (
      <GroupPage
        {...{ lang, assets, path, group: group.id, current: 'debrief', title: words(lang).overview.discuss }}
        lead={w.tooFew(group.settings.minimum)}
      >
        <p class="actions">
          <ButtonLink href={routes.groupLinks.href(lang, { group: group.id })}>{words(lang).overview.toQr}</ButtonLink>
        </p>
      </GroupPage>
    );
  }
  const wanted = figures.decisions.filter(({ scene }) => picked.includes(scene));
  const points = wanted.length > 0 ? wanted : figures.points;
  const title = w.title(textIn(program.title, lang));
  return (
    <Document lang={lang} assets={assets} path={path} title={title} unlisted>
      <h1 class="visually-hidden">{title}</h1>
      <Slides lang={lang} back={back} slides={debriefSlides({ lang, shown: chosen, figures, points, lines })} />
    </Document>
  );
}
