import { expect, it } from 'vitest';
import { svgDataUri } from '../../src/lib/svg-data-uri.ts';

const svg = `<svg xmlns="http://www.w3.org/2000/svg"><path fill="#a0b" d='M1 2'/><!-- 100 % &amp; more --></svg>\n`;

it('holds the drawing as it is', async () => {
  const response = await fetch(svgDataUri(svg));
  expect(response.headers.get('content-type')).toBe('image/svg+xml');
  expect(await response.text()).toBe(svg.trim());
});

it('has nothing in it that HTML would read', () => {
  expect(svgDataUri(svg)).not.toMatch(/["'<>&]/);
});
