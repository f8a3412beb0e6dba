import { expect, it } from 'vitest';
import { bundled, fingerprinted, mostScript, weightOf } from '../../src/cli/bundle.ts';

it('all script together weighs no more than it may', async () => {
  const script = await bundled('src/client/main.ts');
  expect(weightOf(script)).toBeGreaterThan(0);
  expect(weightOf(script)).toBeLessThanOrEqual(mostScript);
});

it('another content has another name, and the same has the same', () => {
  const [one, other] = [new TextEncoder().encode('a'), new TextEncoder().encode('b')];
  expect(fingerprinted(one, 'js')).toMatch(/^main\.[\w-]{10}\.js$/);
  expect(fingerprinted(one, 'js')).toBe(fingerprinted(one, 'js'));
  expect(fingerprinted(one, 'js')).not.toBe(fingerprinted(other, 'js'));
});
