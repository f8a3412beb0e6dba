import { describe, expect, test } from 'vitest';
import { langs } from '../../src/domain/lang.ts';
import { inLang, langOfPath, routes } from '../../src/routes.ts';

describe('href', () => {
  test('Dutch stands at the root, English under its own name', () => {
    expect(routes.home.href('nl')).toBe('/');
    expect(routes.home.href('en')).toBe('/en');
    expect(routes.attempt.href('nl', { attempt: 'a1' })).toBe('/attempts/a1');
    expect(routes.attempt.href('en', { attempt: 'a1' })).toBe('/en/attempts/a1');
  });

  test('a query is appended, and left out when it holds nothing', () => {
    expect(routes.attempt.href('nl', { attempt: 'a1' }, { step: 0 })).toBe('/attempts/a1?step=0');
    expect(routes.attempt.href('nl', { attempt: 'a1' }, {})).toBe('/attempts/a1');
  });

  test('a param cannot leave its place in the path', () => {
    expect(routes.brief.href('nl', { case: '../x?y#z' })).toBe('/cases/..%2Fx%3Fy%23z');
  });

  test('wrong and missing params do not compile', () => {
    const wrong = () => [
      // @ts-expect-error: a name is missing
      routes.attempt.href('nl', {}),
      // @ts-expect-error: another route's name
      routes.attempt.href('nl', { case: 'x' }),
      // @ts-expect-error: the params are missing
      routes.module.href('nl'),
      // @ts-expect-error: no such query
      routes.attempt.href('nl', { attempt: 'a1' }, { page: 2 }),
      // @ts-expect-error: what stands without names takes no params
      routes.me.href('nl', { attempt: 'a1' }),
    ];
    expect(wrong).toBeTypeOf('function');
  });
});

describe('match', () => {
  test.each(langs)('what was built is read back (%s)', (lang) => {
    const params = { attempt: 'a b/ü%' };
    expect(routes.debrief.match(routes.debrief.href(lang, params))).toEqual(params);
    expect(routes.attempt.match(routes.attempt.href(lang, params, { step: 3 }))).toEqual(params);
    expect(routes.home.match(routes.home.href(lang))).toEqual({});
  });

  test('another page is no match', () => {
    expect(routes.attempt.match('/attempts/a1/debrief')).toBeUndefined();
    expect(routes.home.match('/entry')).toBeUndefined();
  });

  test('a broken escape matches as it stands', () => {
    expect(routes.brief.match('/cases/%E0%A4%A')).toEqual({ case: '%E0%A4%A' });
  });
});

describe('the same page in the other language', () => {
  test.each([
    ['/', '/en'],
    ['/?role=huisarts', '/en?role=huisarts'],
    ['/cases/x', '/en/cases/x'],
    ['/attempts/a1?step=2', '/en/attempts/a1?step=2'],
    ['/entry', '/en/entry'],
  ])('%s ↔ %s', (nl, en) => {
    expect(inLang(nl, 'en')).toBe(en);
    expect(inLang(en, 'nl')).toBe(nl);
    expect(inLang(en, 'en')).toBe(en);
    expect(langOfPath(nl)).toBe('nl');
    expect(langOfPath(en)).toBe('en');
  });

  test('an address that only takes POST leads to the page of its form', () => {
    expect(inLang('/cases/x/attempts', 'en')).toBe('/en/cases/x');
    expect(inLang('/en/attempts/a1/practice', 'nl')).toBe('/attempts/a1/debrief');
    expect(inLang('/attempts/a1/code', 'en')).toBe('/en/attempts/a1');
    expect(inLang('/en/me/erase', 'nl')).toBe('/me');
    expect(inLang('/groups/g1/renew', 'en')).toBe('/en/groups/g1/manage');
    expect(inLang('/en/groups/g1/erase', 'nl')).toBe('/groups/g1/manage');
  });
});
