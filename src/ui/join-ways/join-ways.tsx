import type { Lang } from '../../domain/lang.ts';
import { words } from '../../i18n/index.ts';
import { QrCode } from '../qr-code/qr-code.tsx';

/** How learners come in: what a camera reads, and what can be read aloud. */
export interface JoinWays {
  /** The whole join link. */
  readonly link: string;
  /** Where a code is typed, without the scheme: it is read aloud. */
  readonly address: string;
  /** In groups of three; absent once it has run out. */
  readonly code?: string | undefined;
}

interface ShownWaysProps extends JoinWays {
  readonly lang: Lang;
  /** What the QR code is called where it is not seen: an address read letter by letter helps nobody. */
  readonly label: string;
}

/** The QR code with the address and the code beside it, large enough to copy from across a table. */
export function ShownWays({ lang, link, address, code, label }: ShownWaysProps) {
  const w = words(lang).invite;
  return (
    <div class="join-ways">
      <QrCode text={link} label={label} />
      {code && (
        <div class="join-ways__spoken">
          <p class="join-ways__go">
            {w.wallGo} <strong>{address}</strong> {w.wallCode}
          </p>
          <p class="join-ways__code" data-code>
            {code}
          </p>
        </div>
      )}
    </div>
  );
}
