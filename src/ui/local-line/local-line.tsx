import type { Lang } from '../../domain/lang.ts';
import type { LocalEntry } from '../../domain/local-card.ts';
import type { ViewSlot } from '../../engine/view.ts';
import { words } from '../../i18n/index.ts';
import { Icon } from '../icon/icon.tsx';
import { Written } from '../text/written.tsx';
import { telHref } from './tel-href.ts';

interface LocalLineProps {
  readonly lang: Lang;
  readonly slot: ViewSlot;
  /** What the group's trainer filled in; without it the line asks the learner to look it up. */
  readonly entry: LocalEntry | undefined;
}

/** How it is with this group, in its trainer's own words; or what to look up, where no card says so. */
export function LocalLine({ lang, slot, entry }: LocalLineProps) {
  const w = words(lang).local;
  if (!entry) {
    return (
      <p class="local-line local-line--asks">
        <Icon name="place" />
        <span>
          <Written of={slot.ask} lang={lang} /> {w.lookUp}
        </span>
      </p>
    );
  }
  const { name, phone, habit } = entry;
  return (
    <div class="local-line">
      <Icon name="place" />
      <div class="local-line__told">
        <p class="label">
          {w.here} <Written of={slot.label} lang={lang} />
        </p>
        <div class="local-line__who">
          {name && (
            <p class="local-line__name" dir="auto">
              {name}
            </p>
          )}
          {phone && <Phone phone={phone} />}
        </div>
        {habit && <p dir="auto">{habit}</p>}
      </div>
    </div>
  );
}

function Phone({ phone }: { readonly phone: string }) {
  const href = telHref(phone);
  if (!href) return <p dir="auto">{phone}</p>;
  return (
    <p>
      <a class="local-line__phone" href={href}>
        {phone}
      </a>
    </p>
  );
}
