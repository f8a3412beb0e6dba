import type { Child } from 'hono/jsx';
import type { Tone } from '../../domain/case.ts';
import type { Lang } from '../../domain/lang.ts';
import { words } from '../../i18n/index.ts';

/** How the road ran, and dotted what is still to be gone: up; level; down, with a way back. */
const roads: Readonly<Record<Tone, { readonly gone: string; readonly left?: string }>> = {
  strong: { gone: 'M3 27C22 27 30 22 46 17S84 6 117 5' },
  mixed: { gone: 'M3 17C18 8 28 8 40 16s22 9 34 1', left: 'M81 14C92 10 104 9 117 8' },
  harm: { gone: 'M3 6c20-1 28 4 40 12s20 10 31 9', left: 'M81 25c13-3 24-9 36-19' },
};

interface EndingWayProps {
  readonly lang: Lang;
  readonly tone: Tone;
  /** The one way on. */
  readonly children: Child;
}

/** The last beat of a case: how it went in one sentence, and the one way on. */
export function EndingWay({ lang, tone, children }: EndingWayProps) {
  const w = words(lang).ending;
  const { gone, left } = roads[tone];
  return (
    <div class="ending-way">
      <svg class="ending-way__road" viewBox="0 0 120 32" width="120" height="32" aria-hidden="true" focusable="false">
        <path d={gone} />
        {left && <path class="ending-way__left" d={left} />}
      </svg>
      <p class="ending-tone">{w.tone[tone]}</p>
      <p class="hint">{w.debriefHint}</p>
      {children}
    </div>
  );
}
