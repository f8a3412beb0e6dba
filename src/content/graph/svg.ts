import type { CaseFile } from '../schema/case.ts';
import { type Arrow, anywhere, arrowsOf } from './edges.ts';

const box = { width: 210, height: 44, gapX: 60, gapY: 92, margin: 24 };

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const short = (text: string): string => (text.length > 28 ? `${text.slice(0, 27)}…` : text);

/**
 * A case as a picture that stands alone: scenes in rows by their fewest answers from the start, endings below, what
 * interrupts beside the first row; on each arrow the choices that go that way. Plain: it shows an author the shape.
 */
export function svg(file: CaseFile): string {
  const arrows = arrowsOf(file).filter(({ from, to }) => from !== anywhere && to !== anywhere);
  const place = positions(file, arrows);
  const all = [...place.values()];
  const width = Math.max(...all.map(({ x }) => x)) + box.width + box.margin;
  const height = Math.max(...all.map(({ y }) => y)) + box.height + box.margin;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" font-family="sans-serif" font-size="13">`,
    `<title>${escapeXml(file.title)}</title>`,
    '<rect width="100%" height="100%" fill="#fbf7f1"/>',
    ...bundled(arrows).map(({ from, to, labels }) => arrow(place.get(from), place.get(to), labels)),
    ...[...place].map(([id, at]) => node(file, id, at)),
    '</svg>',
  ].join('\n');
}

function node(file: CaseFile, id: string, { x, y }: Point): string {
  const { heading } = file.scenes[id] ?? file.endings[id] ?? { heading: id };
  const round = id in file.endings ? 22 : 6;
  const dashes = file.scenes[id]?.interrupts ? ' stroke-dasharray="5 4"' : '';
  return `<g><title>${escapeXml(id)}</title><rect x="${x}" y="${y}" width="${box.width}" height="${box.height}" rx="${round}" fill="#fff" stroke="#4a3b34"${dashes}/><text x="${x + box.width / 2}" y="${y + 27}" text-anchor="middle" fill="#2b211d">${escapeXml(short(heading))}</text></g>`;
}

/** One arrow for all the choices that lead from one place to another. */
function bundled(arrows: readonly Arrow[]): readonly { from: string; to: string; labels: readonly string[] }[] {
  const bundles = Map.groupBy(arrows, ({ from, to }) => `${from} ${to}`);
  return [...bundles.values()].flatMap((same) => {
    const [first] = same;
    return first ? [{ from: first.from, to: first.to, labels: same.map(({ label }) => label) }] : [];
  });
}

type Point = { readonly x: number; readonly y: number };

function positions(file: CaseFile, arrows: readonly { from: string; to: string }[]): ReadonlyMap<string, Point> {
  const rows = new Map<string, number>();
  const [first] = Object.keys(file.scenes);
  if (first) rows.set(first, 0);
  for (const [id, row] of rows)
    for (const { from, to } of arrows) if (from === id && !rows.has(to)) rows.set(to, row + 1);
  const last = Math.max(0, ...rows.values());
  for (const id of Object.keys(file.scenes)) if (!rows.has(id)) rows.set(id, 0);
  for (const id of Object.keys(file.endings)) rows.set(id, last + 1);
  const filled = new Map<number, number>();
  return new Map(
    [...rows].map(([id, row]) => {
      const column = filled.get(row) ?? 0;
      filled.set(row, column + 1);
      return [
        id,
        { x: box.margin + column * (box.width + box.gapX), y: box.margin + row * (box.height + box.gapY) },
      ] as const;
    }),
  );
}

function arrow(from: Point | undefined, to: Point | undefined, labels: readonly string[]): string {
  if (!from || !to) return '';
  const [x1, y1] = [from.x + box.width / 2, from.y + box.height];
  const [x2, y2] = [to.x + box.width / 2, to.y];
  const bend = Math.max(24, Math.abs(y2 - y1) / 2);
  // Nearer to where it leads, where fewer arrows run together.
  const [x, middle] = [x1 * 0.3 + x2 * 0.7, y1 * 0.4 + y2 * 0.6];
  const lines = labels.map((label, at) => {
    const y = middle + (at - (labels.length - 1) / 2) * 13;
    return `<text x="${x}" y="${y + 4}" text-anchor="middle" font-size="11" fill="#6b4a3a">${escapeXml(short(label))}</text>`;
  });
  return `<path d="M${x1} ${y1}C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2}" fill="none" stroke="#c9a58f"/>${lines.join('')}`;
}
