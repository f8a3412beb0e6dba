import { expect, test } from 'vitest';
import { safeHref } from '../../src/ui/link/safe-href.ts';

test('https passes unchanged', () => {
  expect(safeHref('https://nip.nl/a?b=c#d')).toBe('https://nip.nl/a?b=c#d');
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,x',
  'http://nip.nl',
  '/x',
  '//x.nl',
  '',
])('%j is no link', (url) => {
  expect(safeHref(url)).toBeUndefined();
});
