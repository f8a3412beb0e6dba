import type { GroupId } from '../../domain/group.ts';
import type { Lang } from '../../domain/lang.ts';
import { words } from '../../i18n/index.ts';
import { routes } from '../../routes.ts';
import { type Assets, Document } from '../../ui/document/document.tsx';
import { ShownWays } from '../../ui/join-ways/join-ways.tsx';
import type { Invitation } from './invitation.ts';

export interface WallPageProps {
  readonly lang: Lang;
  readonly assets: Assets;
  readonly group: GroupId;
  readonly invitation: Invitation;
}

/** For the projector: the code, the address and the QR code, to be read from the back row. Nothing secret stands on it. */
export function WallPage({ lang, assets, group, invitation }: WallPageProps) {
  const w = words(lang).invite;
  const { link, address, code } = invitation;
  return (
    <Document lang={lang} assets={assets} path={routes.groupWall.href(lang, { group })} title={w.wallTitle} unlisted>
      <div class="wall">
        <h1>{w.wallTitle}</h1>
        <ShownWays {...{ lang, link, address, code }} label={w.qrToJoin(code !== undefined)} />
        <p>
          <a class="wall__back" href={routes.groupLinks.href(lang, { group })}>
            {w.back}
          </a>
        </p>
      </div>
    </Document>
  );
}
