import type { CaseFile } from '../schema/case.ts';
import { anywhere, arrowsOf } from './edges.ts';

const box = { width: 210, height: 44, gapX: 36, gapY: 64, margin: 24 };

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const short = (text: string): string => (text.length > 28 ? `${text.slice(0, 27)}…` : text);

/**
 * A case as a picture that stands alone: scenes in rows by their fewest answers from the start, endings below, arrows
 * between them with the choice as their title. Plain on purpose: it is for an author to see the shape.
 */
export function svg(file: CaseFile): string {
  const arrows = arrowsOf(file).filter(({ from, to }) => from !== anywhere && to !== anywhere);
  const place = positions(file, arrows);
  const all = [...place.values()];
  const width = Math.max(...all.map(({ x }) => x)) + box.width + box.margin;
  const height = Math.max(...all.map(({ y }) => y)) + box.height + box.margin;
  const title = (id: string): string => file.scenes[id]?.heading ?? file.endings[id]?.heading ?? id;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" font-family="sans-serif" font-size="13">`,
    `<title>${escapeXml(file.title)}</title>`,
    '<rect width="100%" height="100%" fill="#fbf7f1"/>',
    ...arrows.map(({ from, to, label }) => arrow(place.get(from), place.get(to), label)),
    ...[...place].map(([id, { x, y }]) => {
      const round = id in file.endings ? 22 : 6;
      return `<g><title>${escapeXml(id)}</title><rect x="${x}" y="${y}" width="${box.width}" height="${box.height}" rx="${round}" fill="#fff" stroke="#4a3b34"/><text x="${x + box.width / 2}" y="${y + 27}" text-anchor="middle" fill="#2b211d">${escapeXml(short(title(id)))}</text></g>`;
    }),
    '</svg>',
  ].join('\n');
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

function arrow(from: Point | undefined, to: Point | undefined, label: string): string {
  if (!from || !to) return '';
  const [x1, y1] = [from.x + box.width / 2, from.y + box.height];
  const [x2, y2] = [to.x + box.width / 2, to.y];
  const bend = Math.max(24, Math.abs(y2 - y1) / 2);
  return `<path d="M${x1} ${y1}C${x1} ${y1 + bend} ${x2} ${y2 - bend} ${x2} ${y2}" fill="none" stroke="#9a5b3f" opacity=".7"><title>${escapeXml(label)}</title></path>`;
}
