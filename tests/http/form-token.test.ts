import { describe, expect, it } from 'vitest';
import { openForm, sealForm } from '../../src/http/form-token.ts';
import { seal } from '../../src/http/token.ts';
import { keyring, noon } from './samples.ts';

const token = await sealForm(keyring, 'start', noon);

describe('a form token', () => {
  it('opens for its own form', async () => {
    expect(await openForm(keyring, 'start', token, noon)).toEqual({ ok: true, value: undefined });
  });

  it('is forged for another form', async () => {
    expect(await openForm(keyring, 'resume', token, noon)).toEqual({ ok: false, error: { reason: 'forged' } });
  });

  it('is forged when it was an attempt token', async () => {
    const other = await seal(keyring, 'attempt', { f: 'start', t: noon });
    expect(await openForm(keyring, 'start', other, noon)).toEqual({ ok: false, error: { reason: 'forged' } });
  });

  it('lives twelve hours and five minutes', async () => {
    expect((await openForm(keyring, 'start', token, noon + 12 * 3_600 + 300)).ok).toBe(true);
    expect(await openForm(keyring, 'start', token, noon + 12 * 3_600 + 301)).toEqual({
      ok: false,
      error: { reason: 'expired' },
    });
  });
});
