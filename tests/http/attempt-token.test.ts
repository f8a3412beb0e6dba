import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openAttempt, sealAttempt } from '../../src/http/attempt-token.ts';
import { seal } from '../../src/http/token.ts';
import { anyMembership, membership } from '../storage/samples.ts';
import { keyring, noon, sample, validity } from './samples.ts';

const wire = { a: sample().attempt, c: 'een-casus', r: 'rev', w: sample().writer, p: '', m: '', k: 0, t: noon };

describe('an attempt token', () => {
  it('gives back the attempt', async () => {
    const codes = fc.string({ unit: 'grapheme-ascii', maxLength: 900 });
    const notes = fc.dictionary(fc.nat({ max: 399 }).map(String), fc.string({ unit: 'grapheme', maxLength: 40 }), {
      maxKeys: 4,
      noNullPrototype: true,
    });
    await fc.assert(
      fc.asyncProperty(codes, notes, fc.boolean(), anyMembership, async (path, words, practice, grouped) => {
        const token = sample({ path, notes: words, practice, ...grouped });
        expect(await openAttempt(keyring, await sealAttempt(keyring, token), validity)).toEqual({
          ok: true,
          value: token,
        });
      }),
    );
  });

  it('stays far below a cookie for sixty choices', async () => {
    const token = sample({ path: 'Ab'.repeat(60), measures: 'Q'.repeat(60) });
    expect((await sealAttempt(keyring, token)).length).toBeLessThan(620);
    expect((await sealAttempt(keyring, { ...token, membership })).length).toBeLessThan(690);
  });

  it('fits a cookie with the longest path', async () => {
    const token = sample({ path: 'Ab'.repeat(500), measures: 'Q'.repeat(400), membership });
    expect((await sealAttempt(keyring, token)).length).toBeLessThan(4_064);
  });

  it('leaves out the earliest notes when all do not fit a cookie, and keeps the choices', async () => {
    const notes = Object.fromEntries(Array.from({ length: 20 }, (_, at) => [String(at), 'ë'.repeat(280)]));
    const sealed = await sealAttempt(keyring, sample({ notes }));
    expect(sealed.length).toBeLessThanOrEqual(4_064);
    const opened = await openAttempt(keyring, sealed, validity);
    expect(opened.ok && opened.value.path).toBe('AaBb');
    expect(opened.ok && Object.keys(opened.value.notes)).toEqual(['16', '17', '18', '19']);
  });

  it.each([
    ['a field too few', { ...wire, w: undefined }],
    ['a field too many', { ...wire, extra: 1 }],
    ['another kind of id', { ...wire, a: 'ATTEMPT' }],
    ['a path that does not print', { ...wire, p: 'a\u0000' }],
    ['a path that is too long', { ...wire, p: 'a'.repeat(1_001) }],
    ['a note at no place', { ...wire, n: { constructor: 'x' } }],
    ['a negative count', { ...wire, k: -1 }],
    ['a group that is none', { ...wire, g: 'klas 2b' }],
  ])('is malformed with %s', async (_, payload) => {
    const opened = await openAttempt(keyring, await seal(keyring, 'attempt', payload), validity);
    expect(opened).toEqual({ ok: false, error: { reason: 'malformed' } });
  });

  it('is forged when it was a form token', async () => {
    const opened = await openAttempt(keyring, await seal(keyring, 'form', wire), validity);
    expect(opened).toEqual({ ok: false, error: { reason: 'forged' } });
  });
});
