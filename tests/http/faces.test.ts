import { expect, it } from 'vitest';
import { shippedFaces } from '../../src/http/faces.ts';
import { svgDataUri } from '../../src/lib/svg-data-uri.ts';
import { faceHref } from '../../src/ui/portrait/face.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg"/>';
const faces = shippedFaces({
  fetch: async (url) =>
    new URL(url).pathname === faceHref('abc') ? new Response(svg) : new Response('gone', { status: 404 }),
});

it('gives the drawing that this build serves under its name', async () => {
  expect(await faces.carried('abc')).toBe(svgDataUri(svg));
});

it('gives nothing for a face of another build', async () => {
  expect(await faces.carried('xyz')).toBeUndefined();
});

it('gives nothing while the assets fail', async () => {
  const failing = shippedFaces({ fetch: () => Promise.reject(new Error('down')) });
  expect(await failing.carried('abc')).toBeUndefined();
});
