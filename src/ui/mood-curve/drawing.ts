import type { Course } from '../../engine/course.ts';

/** The drawing's own measure: as wide as the column of a phone, so that its letters are as large as others there. */
export const size = { width: 360, height: 180 } as const;
const margin = { x: 16, top: 22, bottom: 22 } as const;

export interface Point {
  readonly x: number;
  readonly y: number;
}

const yOf = (value: number): number => {
  const share = Math.min(100, Math.max(0, value)) / 100;
  return size.height - margin.bottom - share * (size.height - margin.top - margin.bottom);
};

/** A moment is a place from left to right, a meter is a height. */
export function pointsOf({ moments }: Course): readonly Point[] {
  const step = (size.width - 2 * margin.x) / Math.max(1, moments.length - 1);
  return moments.map(({ value }, at) => ({ x: margin.x + at * step, y: yOf(value) }));
}

const shown = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;

/** A line as a hand draws it: level at each point, and never beyond the higher or lower of two. */
export function lineThrough(points: readonly Point[]): string {
  const [first, ...others] = points;
  if (!first) return '';
  let line = `M${shown(first)}`;
  let from = first;
  for (const to of others) {
    const x = (from.x + to.x) / 2;
    line += `C${shown({ x, y: from.y })} ${shown({ x, y: to.y })} ${shown(to)}`;
    from = to;
  }
  return line;
}

export interface Band {
  readonly word: Course['levels'][number]['word'];
  /** Where the next lower word begins; absent for the lowest. */
  readonly floor?: number;
  readonly label: Point & { readonly anchor: 'start' | 'middle' | 'end' };
}

/** The height within which a word holds, with the word where the line leaves it the most room. */
export function bandsOf({ levels }: Course, points: readonly Point[]): readonly Band[] {
  return levels.map(({ from, word }, at) => {
    const floor = at > 0 ? yOf(from) : undefined;
    const next = levels[at + 1];
    const label = roomiest(points, next ? yOf(next.from) : 0, floor ?? size.height);
    return { word, label, ...(floor === undefined ? {} : { floor }) };
  });
}

const places = [
  { x: 6, anchor: 'start', from: 0, to: 120 },
  { x: size.width / 2, anchor: 'middle', from: 120, to: 240 },
  { x: size.width - 6, anchor: 'end', from: 240, to: size.width },
] as const;
/** Half a line of letters, with air. */
const half = 9;
/** From the line of the drawing to the middle of a word: a numbered point has a radius of 9. */
const enough = 22;

/** Of the left, the middle and the right of a band, each halfway, high and low: the first where the line is far away. */
function roomiest(points: readonly Point[], top: number, bottom: number): Band['label'] {
  const middle = (top + bottom) / 2;
  const heights = [middle, Math.min(top + half, middle), Math.max(bottom - half, middle)];
  const spots = places.flatMap((place) =>
    heights.map((y) => ({ x: place.x, y, anchor: place.anchor, room: roomAt(points, place, y) })),
  );
  const { x, y, anchor } =
    spots.find(({ room }) => room >= enough) ?? spots.reduce((best, spot) => (spot.room > best.room ? spot : best));
  return { x, y, anchor };
}

function roomAt(points: readonly Point[], { from, to }: (typeof places)[number], y: number): number {
  const near = points.filter((point, at) => {
    const [before = point, after = point] = [points[at - 1], points[at + 1]];
    return after.x >= from && before.x <= to;
  });
  return Math.min(...near.map((point) => Math.abs(point.y - y)));
}
