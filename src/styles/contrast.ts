import { colourOf, readTokens, type Theme } from './tokens.ts';

/** Two tokens that stand on each other somewhere, and the least contrast that WCAG 2.2 asks of them there. */
export interface Pair {
  readonly front: string;
  readonly back: string;
  /** 4.5 for text (1.4.3); 3 for the edge of a control, a sign or a ring (1.4.11). */
  readonly least: 4.5 | 3;
}

const across = (least: Pair['least'], fronts: readonly string[], backs: readonly string[]): readonly Pair[] =>
  fronts.flatMap((front) => backs.map((back) => ({ front, back, least })));

const surfaces = ['surface', 'surface-raised', 'chosen', 'notice'];

/** Every pair that the style sheet makes. */
export const pairs: readonly Pair[] = [
  ...across(4.5, ['text', 'text-quiet', 'accent-text'], surfaces),
  ...across(4.5, ['error'], ['surface', 'surface-raised']),
  ...across(4.5, ['on-accent'], ['accent', 'accent-strong']),
  ...across(4.5, ['plate-ink'], ['plate']),
  ...across(4.5, ['on-turning'], ['turning']),
  ...across(3, ['control', 'focus'], ['surface', 'surface-raised']),
  ...across(3, ['accent'], ['surface']),
  ...across(3, ['focus'], ['focus-gap']),
  ...across(3, ['accent-text'], ['track']),
];

/** A pair with what it reaches in both themes. */
export interface Measured extends Pair, Readonly<Record<Theme, number>> {}

/** The pairs as measured in a style sheet; a pair of colours that it does not have is refused. */
export function measurePairs(css: string): readonly Measured[] {
  const tokens = readTokens(css);
  const luminanceOf = (name: string, theme: Theme): number => {
    const token = tokens.find((known) => known.name === name);
    const colour = token && colourOf(token, theme);
    if (!colour) throw new Error(`tokens.css has no colour --${name}.`);
    return luminance(colour);
  };
  const measure = ({ front, back }: Pair, theme: Theme): number => {
    const [low = 0, high = 0] = [luminanceOf(front, theme), luminanceOf(back, theme)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  };
  return pairs.map((pair) => ({ ...pair, light: measure(pair, 'light'), dark: measure(pair, 'dark') }));
}

/** A contrast in two decimals, never rounded up: 4.499 does not pass for 4.5. */
export const shown = (contrast: number): string => (Math.floor(contrast * 100) / 100).toFixed(2);

/** The table of docs/design.md: what stands on what, the least that is asked, and what was measured. */
export function contrastTable(css: string): string {
  const rows = measurePairs(css).map(({ front, back, least, light, dark }) => [
    `\`${front}\` on \`${back}\``,
    String(least),
    shown(light),
    shown(dark),
  ]);
  const all = [['what on what', 'least', 'light', 'dark'], ...rows];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`;
  const rule = `| ${widths.map((width, at) => (at === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(all[0] ?? []), rule, ...rows.map(line)].join('\n');
}

const table = /^\| what on what .*(?:\n\|.*)+/m;

/** The table as a page of docs has it; empty when it has none. */
export const tableIn = (page: string): string => table.exec(page)?.[0] ?? '';

/** The page with its table measured anew. */
export const withTable = (page: string, css: string): string => page.replace(table, () => contrastTable(css));

/** The luminance of an OKLCH colour, after CSS Color 4 §12 (OKLab to linear sRGB) and WCAG's weights. */
function luminance(colour: string): number {
  const [l = 0, c = 0, h = 0] = (/oklch\(([\d. ]+)\)/.exec(colour)?.[1] ?? '').split(' ').map(Number);
  const [a, b] = [c * Math.cos((h * Math.PI) / 180), c * Math.sin((h * Math.PI) / 180)];
  const [x, y, z] = [
    (l + 0.3963377774 * a + 0.2158037573 * b) ** 3,
    (l - 0.1055613458 * a - 0.0638541728 * b) ** 3,
    (l - 0.0894841775 * a - 1.291485548 * b) ** 3,
  ];
  const rgb = [
    4.0767416621 * x - 3.3077115913 * y + 0.2309699292 * z,
    -1.2684380046 * x + 2.6097574011 * y - 0.3413193965 * z,
    -0.0041960863 * x - 0.7034186147 * y + 1.707614701 * z,
  ].map((channel) => Math.min(1, Math.max(0, channel)));
  return 0.2126 * (rgb[0] ?? 0) + 0.7152 * (rgb[1] ?? 0) + 0.0722 * (rgb[2] ?? 0);
}
