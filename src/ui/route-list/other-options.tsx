import type { Lang } from '../../domain/lang.ts';
import type { DebriefOption } from '../../engine/debrief.ts';
import { words } from '../../i18n/index.ts';
import { DetailsDrawer } from '../details-drawer/details-drawer.tsx';
import { Explanation } from './explanation.tsx';

interface OtherOptionsProps {
  readonly lang: Lang;
  readonly options: readonly DebriefOption[];
}

/** The roads not taken: folded away, each with its verdict and why. */
export function OtherOptions({ lang, options }: OtherOptionsProps) {
  return (
    <DetailsDrawer summary={words(lang).debrief.others(options.length)}>
      <ul class="others">
        {options.map((option) => (
          <li class="others__option">
            <Explanation lang={lang} option={option} named />
          </li>
        ))}
      </ul>
    </DetailsDrawer>
  );
}
