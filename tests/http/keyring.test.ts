import { describe, expect, it } from 'vitest';
import { openKeyring, type Purpose } from '../../src/http/keyring.ts';
import { toBase64url } from '../../src/lib/bytes.ts';
import { entry, keyringOf } from './samples.ts';

const failure = (secret: string) => {
  const opened = openKeyring(secret);
  return opened.ok ? undefined : opened.error;
};

describe('openKeyring', () => {
  it('signs with the first key', () => {
    expect(keyringOf(entry('new', 2), entry('old', 1)).current).toBe('new');
  });

  it('takes spaces around the comma', () => {
    expect(openKeyring(`${entry('a', 1)} , ${entry('b', 2)}`).ok).toBe(true);
  });

  it('refuses nothing at all', () => {
    expect(failure('')).toEqual({ reason: 'missing' });
    expect(failure('  ')).toEqual({ reason: 'missing' });
  });

  it.each([
    ['no kid', toBase64url(new Uint8Array(32))],
    ['an empty kid', `:${toBase64url(new Uint8Array(32))}`],
    ['a kid that does not fit a token', `a.b:${toBase64url(new Uint8Array(32))}`],
    ['padded base64', `a:${toBase64url(new Uint8Array(32))}=`],
    ['a key of 33 bytes', `a:${toBase64url(new Uint8Array(33))}`],
    ['a third part', `${entry('a', 1)}:x`],
    ['a comma too many', `${entry('a', 1)},`],
  ])('refuses %s as malformed', (_, secret) => {
    expect(failure(secret)?.reason).toBe('malformed');
  });

  it('refuses a key of 31 bytes and says which', () => {
    expect(failure(`${entry('a', 1)},b:${toBase64url(new Uint8Array(31))}`)).toEqual({ reason: 'short-key', entry: 2 });
  });

  it('refuses two keys of one name', () => {
    expect(failure(`${entry('a', 1)},${entry('a', 2)}`)).toEqual({ reason: 'repeated-kid', entry: 2 });
  });

  it('refuses a third key', () => {
    expect(failure([entry('a', 1), entry('b', 2), entry('c', 3)].join(','))).toEqual({
      reason: 'too-many-keys',
      most: 2,
    });
  });
});

describe('a key', () => {
  const purposes: readonly Purpose[] = ['attempt', 'form', 'notes'];

  it.each(purposes)('for %s cannot be exported', async (purpose) => {
    const key = await keyringOf(entry('a', 1)).key(purpose, 'a');
    expect(key?.extractable).toBe(false);
  });

  it('is derived once', async () => {
    const keyring = keyringOf(entry('a', 1));
    const first = await keyring.key('attempt', 'a');
    expect(keyring.key('attempt', 'a')).toBe(first);
  });

  it('is unknown for a kid that is not on the ring', () => {
    expect(keyringOf(entry('a', 1)).key('attempt', 'b')).toBeUndefined();
  });

  it('can only do what its purpose needs', async () => {
    const keyring = keyringOf(entry('a', 1));
    expect((await keyring.key('form', 'a'))?.usages).toEqual(['sign', 'verify']);
    expect((await keyring.key('notes', 'a'))?.usages).toEqual(['encrypt', 'decrypt']);
  });
});
