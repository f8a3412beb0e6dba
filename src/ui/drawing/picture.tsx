import type { Strokes } from './strokes.ts';

interface PictureProps {
  readonly of: Strokes;
  readonly width: number;
  readonly height: number;
  readonly class: string;
}

/** A drawing of our own inside the page, which so costs no request. It only illustrates: what it shows stands in words. */
export function Picture({ of, width, height, class: className }: PictureProps) {
  return (
    <svg
      class={`drawing ${className}`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
      focusable="false"
    >
      {of.map(([tint, path]) => (
        <path class={tint} d={path} />
      ))}
    </svg>
  );
}
