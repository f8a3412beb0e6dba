import type { Lang } from '../../domain/lang.ts';
import type { DebriefStep } from '../../engine/debrief.ts';
import { words } from '../../i18n/index.ts';

interface MoodCurveProps {
  readonly lang: Lang;
  readonly steps: readonly DebriefStep[];
}

/** A drawing of 100 by 40: a step is a place from left to right, a meter is a height. */
const [width, height, margin] = [100, 40, 4];

/**
 * How the patient seemed from step to step, as a line; the same in words is its name, and stands with each step of the
 * route too. Nothing for a case whose patient shows no mood.
 */
export function MoodCurve({ lang, steps }: MoodCurveProps) {
  const w = words(lang).debrief;
  const moods = steps.flatMap(({ mood }) => mood ?? []);
  const [first] = moods;
  // Somebody else on the card for a moment is another story.
  const own = moods.filter(({ person }) => person === first?.person);
  if (!first || own.length < 2) return null;
  const points = own.map(({ value }, at) => ({
    x: margin + (at / (own.length - 1)) * (width - 2 * margin),
    y: height - margin - (Math.min(100, Math.max(0, value)) / 100) * (height - 2 * margin),
  }));
  const line = points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
  const said = own.map(({ word }) => word.text).filter((word, at, all) => word !== all[at - 1]);
  return (
    <figure class="mood-curve">
      <svg class="mood-curve__drawing" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={said.join(', ')}>
        <polyline class="mood-curve__line" points={line} />
        {points.map(({ x, y }) => (
          <circle class="mood-curve__point" cx={x.toFixed(1)} cy={y.toFixed(1)} r="1.4" />
        ))}
      </svg>
      <figcaption class="hint">
        {w.moods(first.name.text)}{' '}
        <span lang={first.word.lang === lang ? undefined : first.word.lang}>{said.join(' → ')}</span>
      </figcaption>
    </figure>
  );
}
