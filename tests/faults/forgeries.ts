import { type Keyring, openKeyring } from '../../src/http/keyring.ts';
import { seal } from '../../src/http/token.ts';
import { toBase64url, utf8 } from '../../src/lib/bytes.ts';
import { testKey } from './locations.ts';

/** What a forger has: tokens of their own, and of somebody else. */
export interface Genuine {
  readonly attempt: string;
  readonly token: string;
  readonly form: string;
}

export type Forgery = (own: Genuine, other: Genuine, roll: () => number) => string | Promise<string>;

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const any = (roll: () => number, from: string): string => from[Math.floor(roll() * from.length)] ?? '';
const payloadOf = (token: string) => JSON.parse(Buffer.from(token.split('.')[2] ?? '', 'base64url').toString('utf8'));

/** The key in use, another secret under its name, and one that is not live (any more). */
const [live, impostor, dead] = [
  testKey('k1'),
  testKey('k1').replace(/:.*/, `:${Buffer.alloc(32, 99).toString('base64url')}`),
  testKey('k7'),
].map(keyringOf);

function keyringOf(keys: string): Keyring {
  const keyring = openKeyring(keys);
  if (!keyring.ok) throw new Error(keyring.error.reason);
  return keyring.value;
}

/** Signs whatever bytes, with the right key: what only we could do, and never would. */
async function signed(keyring: Keyring | undefined, payload: Uint8Array): Promise<string> {
  const key = await keyring?.key('attempt', keyring.current);
  if (!keyring || !key) throw new Error('no key');
  const text = `v1.${keyring.current}.${toBase64url(payload)}`;
  return `${text}.${toBase64url(new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8(text))))}`;
}

const sealWith = (keyring: Keyring | undefined, purpose: 'attempt' | 'form' | 'resume', payload: { t: number }) => {
  if (!keyring) throw new Error('no keyring');
  return seal(keyring, purpose, payload);
};

/** Each of these has to be refused, at every door. */
export const forgeries: Readonly<Record<string, Forgery>> = {
  /** The last letter of a MAC has two bits that mean nothing: every other letter is another token. */
  'a letter changed': ({ token }, _other, roll) => {
    const at = Math.floor(roll() * token.length);
    const without = letters.replace(token[at] ?? '', '');
    return token.slice(0, at) + any(roll, without) + token.slice(at + 1);
  },
  'a letter gone': ({ token }, _other, roll) => {
    const at = Math.floor(roll() * token.length);
    return token.slice(0, at) + token.slice(at + 1);
  },
  'cut short': ({ token }, _other, roll) => token.slice(0, Math.floor(roll() * token.length)),
  'a bit changed inside': async ({ token }, _other, roll) => {
    const [v, kid, payload = '', mac] = token.split('.');
    const bytes = Buffer.from(payload, 'base64url');
    const at = Math.floor(roll() * bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(roll() * 8));
    return [v, kid, bytes.toString('base64url'), mac].join('.');
  },
  "another one's MAC": ({ token }, other) => [...token.split('.').slice(0, 3), other.token.split('.')[3]].join('.'),
  "another one's attempt": (_own, { token }) => token,
  'the attempt swapped': ({ token }, other) => {
    const [v, kid, , mac] = token.split('.');
    const payload = { ...payloadOf(token), a: other.attempt };
    return [v, kid, Buffer.from(JSON.stringify(payload)).toString('base64url'), mac].join('.');
  },
  'another revision': ({ token }) => {
    const [v, kid, , mac] = token.split('.');
    const payload = { ...payloadOf(token), r: 'x'.repeat(43) };
    return [v, kid, Buffer.from(JSON.stringify(payload)).toString('base64url'), mac].join('.');
  },
  'a key that is gone': ({ token }) => sealWith(dead, 'attempt', payloadOf(token)),
  "another one's secret": ({ token }) => sealWith(impostor, 'attempt', payloadOf(token)),
  'an unknown kid': ({ token }) => token.replace(/^v1\.\w+/, 'v1.k9'),
  'another version': ({ token }) => token.replace(/^v1/, 'v2'),
  'the token of a form': ({ form }) => form,
  'another purpose': ({ token }) => sealWith(live, 'resume', payloadOf(token)),
  'too old': ({ token }) => sealWith(live, 'attempt', { ...payloadOf(token), t: 1_600_000_000 }),
  'no longer JSON': (_own, _other, roll) => signed(live, new Uint8Array([123, Math.floor(roll() * 256)])),
  'bad UTF-8': ({ token }) =>
    signed(live, new Uint8Array([...utf8(JSON.stringify(payloadOf(token))).slice(0, -3), 0xc3, 0x28, 0xff])),
  'a field too many': ({ token }) => sealWith(live, 'attempt', { ...payloadOf(token), admin: true }),
  'a field too few': ({ token }) => {
    const { w: _, ...payload } = payloadOf(token);
    return sealWith(live, 'attempt', payload);
  },
  'a field of another kind': ({ token }) => sealWith(live, 'attempt', { ...payloadOf(token), k: -1 }),
  // Not with hyphens: in a text, those are a line under a good token.
  'five kilobytes': ({ token }, _other, roll) => token + any(roll, letters.replace('-', '')).repeat(5_000),
  'a megabyte': ({ token }, _other, roll) => token + any(roll, letters.replace('-', '')).repeat(1_000_000),
  nothing: () => '',
  'raw bytes': () => '\u0000\uffff\u0085%ff%fe',
};
