import type { Child } from 'hono/jsx';
import type { Lang } from '../../domain/lang.ts';
import { words } from '../../i18n/index.ts';

/** One screen of what is shown on a wall. */
export interface Slide {
  readonly heading: Child;
  /** When it is about that time, in minutes from the start. */
  readonly from: number;
  readonly to: number;
  readonly body: Child;
}

interface SlidesProps {
  readonly lang: Lang;
  readonly slides: readonly Slide[];
  /** Where it closes to. */
  readonly back: string;
}

const idOf = (at: number): string => `s${at + 1}`;

/**
 * Screens for the back row, one at a time. All of them are in the page and links lead from one to the next, so that it
 * goes on without script and without a network; with script the keys of a clicker do the same.
 */
export function Slides({ lang, slides, back }: SlidesProps) {
  const w = words(lang).wallDebrief;
  return (
    <div class="slides" data-slides>
      {slides.map(({ heading, from, to, body }, at) => (
        <section class="slide" id={idOf(at)} tabindex={-1} aria-labelledby={`${idOf(at)}-heading`}>
          <h2 class="slide__heading" id={`${idOf(at)}-heading`}>
            {heading}
          </h2>
          <div class="slide__body">{body}</div>
          <nav class="slide__nav" aria-label={w.steps}>
            {at > 0 && (
              <a href={`#${idOf(at - 1)}`} data-step="previous">
                {w.previous}
              </a>
            )}
            <span class="slide__place">
              {w.place(at + 1, slides.length)}, {w.minutes(from, to)}
            </span>
            <a href={back}>{w.close}</a>
            {at + 1 < slides.length && (
              <a class="slide__next" href={`#${idOf(at + 1)}`} data-step="next">
                {w.next}
              </a>
            )}
          </nav>
        </section>
      ))}
    </div>
  );
}
