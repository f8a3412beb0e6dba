import type { GroupId } from '../../domain/group.ts';
import type { Lang } from '../../domain/lang.ts';
import { words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import { ButtonLink } from '../../ui/button/button.tsx';
import type { Assets } from '../../ui/document/document.tsx';
import { GroupPage } from './group-page.tsx';

interface CountingPageProps {
  readonly lang: Lang;
  readonly assets: Assets;
  readonly group: GroupId;
}

/** For a large group whose attempts are being added up. */
export function CountingPage({ lang, assets, group }: CountingPageProps) {
  const w = words(lang).overview;
  const path = routes.group.href(lang, { group });
  return (
    <GroupPage {...{ lang, assets, group, path, current: 'group', title: w.title }} lead={w.counting}>
      <p class="actions">
        <ButtonLink href={path}>{w.refresh}</ButtonLink>
      </p>
    </GroupPage>
  );
}
