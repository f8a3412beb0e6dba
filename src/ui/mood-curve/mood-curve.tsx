import type { Lang } from '../../domain/lang.ts';
import type { Course } from '../../engine/course.ts';
import type { DebriefStep } from '../../engine/debrief.ts';
import { words } from '../../i18n/index.ts';
import { Portrait } from '../portrait/portrait.tsx';
import { contentLang } from '../text/content-lang.ts';
import { bandsOf, lineThrough, pointsOf, size } from './drawing.ts';

interface MoodCurveProps {
  readonly lang: Lang;
  readonly course: Course;
  /** The route, whose turning points bear their numbers. */
  readonly steps: readonly DebriefStep[];
}

/**
 * What the patient went through, as a line between the words for how they seemed, with their face at both ends. The
 * caption and the list of turning points say the same without it.
 */
export function MoodCurve({ lang, course, steps }: MoodCurveProps) {
  const w = words(lang).debrief;
  const { name, moments } = course;
  const points = pointsOf(course);
  const line = lineThrough(points);
  const turned = steps.filter(({ turning }) => turning);
  const [first, last] = [moments[0], moments.at(-1)];
  if (!first || !last || first === last) return null;
  return (
    <figure class="mood-curve" aria-label={w.moods}>
      <svg
        class="mood-curve__drawing"
        viewBox={`0 0 ${size.width} ${size.height}`}
        aria-hidden="true"
        focusable="false"
      >
        {bandsOf(course, points).map(({ word, floor, label }) => (
          <>
            {floor !== undefined && <path class="mood-curve__floor" d={`M0 ${floor.toFixed(1)}H${size.width}`} />}
            <text class="mood-curve__word" x={label.x} y={label.y.toFixed(1)} dy="0.35em" text-anchor={label.anchor}>
              {word.text}
            </text>
          </>
        ))}
        <path class="mood-curve__halo" d={line} />
        <path class="mood-curve__line" d={line} />
        {points.map(({ x, y }, at) => {
          const number = turned.findIndex(({ step }) => step === moments[at]?.step) + 1;
          const [cx, cy] = [x.toFixed(1), y.toFixed(1)];
          return number > 0 ? (
            <>
              <circle class="mood-curve__turn" cx={cx} cy={cy} r="9" />
              <text class="mood-curve__number" x={cx} y={cy} dy="0.36em" text-anchor="middle">
                {number}
              </text>
            </>
          ) : (
            <circle class="mood-curve__point" cx={cx} cy={cy} r="3" />
          );
        })}
      </svg>
      <div class="mood-curve__ends">
        <End {...{ lang, name, moment: first, when: w.atFirst }} />
        <End {...{ lang, name, moment: last, when: w.atLast }} />
      </div>
      <figcaption class="hint">
        <Told {...{ lang, moments, steps }} />
        {turned.map(({ step, person }, at) =>
          moments.some((moment) => moment.step === step) ? '' : `${w.turnedWith(at + 1, person.text)} `,
        )}
      </figcaption>
    </figure>
  );
}

/** The course in words: how they seemed at first, and from where they seemed otherwise. */
function Told({ lang, moments, steps }: Pick<MoodCurveProps, 'lang' | 'steps'> & Pick<Course, 'moments'>) {
  const w = words(lang).debrief;
  const changes = moments.filter(({ word }, at) => word.text !== moments[at - 1]?.word.text);
  return (
    <>
      {changes.map(({ step, word }) => {
        const heading = steps.find((one) => one.step === step)?.heading;
        return (
          <>
            {heading ? w.moodFrom(heading.text) : w.moodFirst}{' '}
            <span lang={contentLang(lang, word.lang)}>{word.text}</span>.{' '}
          </>
        );
      })}
    </>
  );
}

interface EndProps {
  readonly lang: Lang;
  readonly name: Course['name'];
  readonly moment: Course['moments'][number];
  readonly when: string;
}

function End({ lang, name, moment: { word, face }, when }: EndProps) {
  return (
    <div class="mood-curve__end">
      <Portrait name={name.text} face={face} />
      <p>
        <span class="label">{when}</span>
        <strong lang={contentLang(lang, word.lang)}>{word.text}</strong>
      </p>
    </div>
  );
}
