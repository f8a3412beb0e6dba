import jsqr from 'jsqr';
import { expect, test } from 'vitest';
import { QrCode } from '../../src/ui/qr-code/qr-code.tsx';

// The types say otherwise, but the package is CommonJS: what is imported is its module.
const decode = (jsqr as unknown as { default?: typeof jsqr }).default ?? jsqr;

/** The drawing as a camera sees it: eight pixels a module, black where the path draws a square. */
function pixels(svg: string) {
  const size = Number(/viewBox="0 0 (\d+) /.exec(svg)?.[1]);
  const dark = new Set([...svg.matchAll(/M(\d+) (\d+)h1v1h-1z/g)].map(([, x, y]) => `${x} ${y}`));
  const width = size * 8;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (let at = 0; at < width * width; at += 1) {
    const [x, y] = [Math.floor((at % width) / 8), Math.floor(at / width / 8)];
    if (dark.has(`${x} ${y}`)) data.fill(0, at * 4, at * 4 + 3);
  }
  return { data, width };
}

test.each([
  'https://kruispunt.example/resume/k7ht4m2q9x0cb3wzr8van5pd',
  'http://localhost:8787/en/resume/00000000zzzzzzzz11111111',
  `https://${'heel-lang.'.repeat(12)}nl/resume/k7ht4m2q9x0cb3wzr8van5pd`,
])('a camera reads %s', (link) => {
  const { data, width } = pixels(String(<QrCode text={link} label={link} />));
  expect(decode(data, width, width)?.data).toBe(link);
});
