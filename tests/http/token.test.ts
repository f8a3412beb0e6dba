import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestToken, open, seal, tokenProblem } from '../../src/http/token.ts';
import { toBase64url, utf8 } from '../../src/lib/bytes.ts';
import { day, entry, keyring, keyringOf, noon, validity } from './samples.ts';

const payload = { t: noon, words: 'vijf uur: één tolk' };
const token = await seal(keyring, 'attempt', payload);

const reasonOf = async (text: string, ring = keyring, purpose: 'attempt' | 'form' = 'attempt') => {
  const opened = await open(ring, purpose, text, validity);
  return opened.ok ? 'opened' : opened.error.reason;
};

/** Signs any bytes as if they were a payload, with the real key. */
const sealBytes = async (bytes: Uint8Array): Promise<string> => {
  const key = await keyring.key('attempt', 'k1');
  if (!key) throw new Error('no key');
  const signed = `v1.k1.${toBase64url(bytes)}`;
  return `${signed}.${toBase64url(new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8(signed))))}`;
};

describe('a token', () => {
  it('gives back any payload', async () => {
    await fc.assert(
      fc.asyncProperty(fc.record({ t: fc.constant(noon), body: fc.jsonValue() }), async (given) => {
        const sealed = await seal(keyring, 'attempt', given);
        fc.pre(sealed.length <= longestToken);
        expect(await open(keyring, 'attempt', sealed, validity)).toEqual({
          ok: true,
          value: JSON.parse(JSON.stringify(given)),
        });
      }),
    );
  });

  it('has four parts that fit a cookie as they are', () => {
    expect(token).toMatch(/^v1\.k1\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]{43}$/);
  });

  it('does not open after any one of its letters was changed', async () => {
    const letters = [...'ABCXYZabcxyz0189-_.= \u0000é'];
    for (let at = 0; at < token.length; at++) {
      for (const letter of letters.filter((letter) => letter !== token[at])) {
        expect(await reasonOf(token.slice(0, at) + letter + token.slice(at + 1))).not.toBe('opened');
      }
    }
  });

  it('does not open when it is cut short or grown', async () => {
    for (let length = 0; length < token.length; length++) {
      expect(await reasonOf(token.slice(0, length))).not.toBe('opened');
    }
    expect(await reasonOf(`${token}A`)).toBe('malformed');
    expect(await reasonOf(`${token}.`)).toBe('malformed');
    expect(await reasonOf(` ${token}`)).toBe('malformed');
  });

  it('does not open as any other text', async () => {
    const unit = fc.oneof(fc.constantFrom('.', 'v1', 'k1', 'AAAA'), fc.string({ unit: 'binary', maxLength: 5 }));
    const text = fc.array(unit, { maxLength: 12 }).map((parts) => parts.join(''));
    await fc.assert(fc.asyncProperty(text, async (given) => (await reasonOf(given)) !== 'opened'));
  });

  it('is forged for another purpose', async () => {
    expect(await reasonOf(token, keyring, 'form')).toBe('forged');
  });

  it('is forged under the name of another live key', async () => {
    const ring = keyringOf(entry('k1', 1), entry('k2', 2));
    expect(await reasonOf(token.replace('.k1.', '.k2.'), ring)).toBe('forged');
  });

  it('is forged when its key is not on the ring', async () => {
    expect(await reasonOf(token, keyringOf(entry('k2', 1)))).toBe('forged');
  });

  it('is forged when another secret bears the name of its key', async () => {
    expect(await reasonOf(token, keyringOf(entry('k1', 2)))).toBe('forged');
  });

  it('still opens with the old key after a rotation', async () => {
    expect(await reasonOf(token, keyringOf(entry('k2', 2), entry('k1', 1)))).toBe('opened');
  });

  it('is signed by the new key after a rotation', async () => {
    expect(await seal(keyringOf(entry('k2', 2), entry('k1', 1)), 'attempt', payload)).toMatch(/^v1\.k2\./);
  });

  it('is too large from 4,097 letters on, up to a megabyte', async () => {
    expect(await reasonOf('A'.repeat(longestToken))).toBe('malformed');
    expect(await reasonOf('A'.repeat(longestToken + 1))).toBe('too-large');
    expect(await reasonOf('v1.k1.'.padEnd(1_000_000, 'A'))).toBe('too-large');
  });

  it.each([
    ['bad UTF-8', Uint8Array.of(0x22, 0xff, 0x22)],
    ['no JSON', utf8('{"t":')],
    ['nothing', new Uint8Array()],
    ['no date', utf8('{"a":1}')],
    ['a date in words', utf8('{"t":"now"}')],
    ['null', utf8('null')],
  ])('is malformed when we signed %s', async (_, bytes) => {
    expect(await reasonOf(await sealBytes(bytes))).toBe('malformed');
  });
});

describe('the age of a token', () => {
  const reasonAt = async (now: number) => {
    const opened = await open(keyring, 'attempt', token, { now, lifetime: day });
    return opened.ok ? 'opened' : opened.error.reason;
  };

  it('may be its lifetime and five minutes', async () => {
    expect(await reasonAt(noon + day)).toBe('opened');
    expect(await reasonAt(noon + day + 300)).toBe('opened');
    expect(await reasonAt(noon + day + 301)).toBe('expired');
  });

  it('may be less than nothing, when our clock was set back', async () => {
    expect(await reasonAt(noon - 301)).toBe('opened');
    expect(await reasonAt(noon - day)).toBe('opened');
  });

  it('is not looked at before the signature', async () => {
    const opened = await open(keyring, 'form', token, { now: noon + 2 * day, lifetime: day });
    expect(opened).toEqual({ ok: false, error: { reason: 'forged' } });
  });
});

describe('tokenProblem', () => {
  it('tells an old token from a bad one, and nothing more', () => {
    expect(tokenProblem({ reason: 'expired' })).toEqual({ kind: 'expired-token', status: 403 });
    for (const reason of ['malformed', 'forged', 'too-large'] as const) {
      expect(tokenProblem({ reason })).toEqual({ kind: 'forged-token', status: 403 });
    }
  });
});
