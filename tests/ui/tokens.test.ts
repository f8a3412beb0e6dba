import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(`${import.meta.dirname}/../../src/styles/tokens.css`, 'utf8');

type Theme = 'light' | 'dark';

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

function token(name: string, theme: Theme): number {
  const value = new RegExp(`--${name}: (.+);`).exec(css)?.[1] ?? '';
  const colours = value.match(/oklch\([^)]*\)/g) ?? [];
  return luminance((theme === 'dark' ? colours[1] : undefined) ?? colours[0] ?? '');
}

function contrast(one: string, other: string, theme: Theme): number {
  const [low = 0, high = 0] = [token(one, theme), token(other, theme)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const pairs = (least: number, fronts: readonly string[], backs: readonly string[]) =>
  fronts.flatMap((front) =>
    backs.flatMap((back) => (['light', 'dark'] as const).map((theme) => ({ front, back, theme, least }))),
  );

const surfaces = ['surface', 'surface-raised', 'chosen', 'notice'];

test.each([
  ...pairs(4.5, ['text', 'text-quiet', 'accent-text'], surfaces),
  ...pairs(4.5, ['error'], ['surface', 'surface-raised']),
  ...pairs(4.5, ['on-accent'], ['accent', 'accent-strong']),
  ...pairs(4.5, ['on-portrait'], ['portrait']),
  ...pairs(4.5, ['on-turning'], ['turning']),
  ...pairs(3, ['control', 'accent-text', 'error', 'focus'], ['surface', 'surface-raised']),
  ...pairs(3, ['accent'], ['surface']),
  ...pairs(3, ['focus'], ['focus-gap']),
  ...pairs(3, ['accent-text'], ['chosen', 'track']),
])('$front on $back reaches $least in the $theme', ({ front, back, theme, least }) => {
  expect(contrast(front, back, theme)).toBeGreaterThanOrEqual(least);
});
