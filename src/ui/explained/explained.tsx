import type { Lang } from '../../domain/lang.ts';
import type { DebriefOption } from '../../engine/debrief.ts';
import { words } from '../../i18n/index.ts';
import { Explanation } from '../route-list/explanation.tsx';

interface ExplainedProps {
  readonly lang: Lang;
  /** What was chosen just now. */
  readonly options: readonly DebriefOption[];
}

/** How we see the choice that was just made, and why: beside the story, after what it did, and before what comes next. */
export function Explained({ lang, options }: ExplainedProps) {
  const { label } = words(lang).explained;
  return (
    <section class="explained" aria-label={label}>
      <p class="label">{label}</p>
      {options.map((option) => (
        <Explanation lang={lang} option={option} named={options.length > 1} full />
      ))}
    </section>
  );
}
