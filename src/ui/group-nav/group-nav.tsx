import type { GroupId } from '../../domain/group.ts';
import type { Lang } from '../../domain/lang.ts';
import { words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';

export interface GroupNavProps {
  readonly lang: Lang;
  readonly group: GroupId;
  readonly current: 'group' | 'links' | 'debrief' | 'manage';
}

/** The four pages of a trainer's group. */
export function GroupNav({ lang, group, current }: GroupNavProps) {
  const w = words(lang).groupNav;
  const pages = [
    ['group', routes.group],
    ['links', routes.groupLinks],
    ['debrief', routes.groupDebrief],
    ['manage', routes.groupManage],
  ] as const;
  return (
    <nav class="group-nav" aria-label={w.label}>
      {pages.map(([name, route]) => (
        <a
          class="group-nav__link"
          href={route.href(lang, { group })}
          aria-current={name === current ? 'page' : undefined}
        >
          {w[name]}
        </a>
      ))}
    </nav>
  );
}
