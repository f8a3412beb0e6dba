import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contrastTable, measurePairs, tableIn } from '../../src/styles/contrast.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');
const measured = measurePairs(css);
const rows = measured.flatMap((pair) =>
  (['light', 'dark'] as const).map((theme) => ({ ...pair, theme, contrast: pair[theme] })),
);

test.each(rows)('$front on $back reaches $least in the $theme', ({ contrast, least }) => {
  expect(contrast).toBeGreaterThanOrEqual(least);
});

test('contrast is what others measure it to be', () => {
  const grey = '--text: oklch(0.5999 0 0); --text-quiet: oklch(0 0 0); --surface: oklch(1 0 0);';
  const found = measurePairs(css.replaceAll(/--(?:text|text-quiet|surface): .+;/g, '') + grey.replaceAll('; ', ';\n'));
  const on = (front: string) => found.find((pair) => pair.front === front && pair.back === 'surface')?.light;
  expect(on('text-quiet')).toBeCloseTo(21, 3);
  // #808080 is oklch(0.5999 0 0), and 3.95 on white.
  expect(on('text')).toBeCloseTo(3.95, 1);
});

test('docs/design.md gives the contrast as it is', () => {
  expect(tableIn(readFileSync('docs/design.md', 'utf8'))).toBe(contrastTable(css));
});
