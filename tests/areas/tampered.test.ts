import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { sealAttempt } from '../../src/http/attempt-token.ts';
import { sealForm } from '../../src/http/form-token.ts';
import { toBase64url, utf8 } from '../../src/lib/bytes.ts';
import { entry, keyringOf, noon, sample } from '../http/samples.ts';
import { origin, testApp } from '../support/app.ts';
import { Browser } from '../support/browser.ts';
import { playTo } from '../support/routes.ts';

/* Every door that takes a token, and everything that is not one: 400 or 403, and the store is not asked. */

const test = testApp({}, entry('k1', 1));
const operations = { count: 0 };
for (const name of ['put', 'get', 'getWithMetadata', 'list', 'delete'] as const) {
  const real = test.kv[name] as (...given: unknown[]) => Promise<never>;
  Object.assign(test.kv, {
    [name]: (...given: unknown[]) => {
      operations.count += 1;
      return real(...given);
    },
  });
}
let path = '';
let token = '';
let other = '';

beforeAll(async () => {
  const page = await playTo(new Browser(test.app), 2);
  path = new URL(page.url).pathname;
  token = page.token;
  other = (await playTo(new Browser(test.app), 2)).token;
  await test.settle();
});

const doors = ['', '/save', '/receipt', '/code', '/branch', '/debrief', '/practice'] as const;

/** What a door says to a token, and what that cost. */
async function knock(door: string, given: string): Promise<{ status: number; operations: number }> {
  const before = operations.count;
  const body = new URLSearchParams({ csrf_token: given, step: '2', choice: 'x', branch: 'x' });
  const request = new Request(origin + path + door, { method: 'POST', body, headers: { origin } });
  const { status } = await test.app.fetch(request);
  return { status, operations: operations.count - before };
}

async function expectRefused(given: string, of: readonly string[] = doors): Promise<void> {
  for (const door of of) {
    const { status, operations } = await knock(door, given);
    expect([400, 403], `${door} ${given.slice(0, 40)}`).toContain(status);
    expect(operations).toBe(0);
  }
}

describe('a token that we did not sign for this attempt', () => {
  it('is refused with any one of its letters changed', async () => {
    for (let at = 0; at < token.length; at += 1) {
      const letter = token[at] === 'A' ? 'B' : 'A';
      // Each door in turn: all of them for each letter would say the same seven times.
      await expectRefused(token.slice(0, at) + letter + token.slice(at + 1), [doors[at % doors.length] ?? '']);
    }
  });

  it('is refused cut short, grown, doubled, or made of pieces of two', async () => {
    const pieces = () => fc.constantFrom(...token.split('.'), ...other.split('.'), '', 'v1', 'k1', 'k2', 'AAAA');
    const mixed = fc.array(pieces(), { minLength: 1, maxLength: 6 }).map((parts) => parts.join('.'));
    const cut = fc.nat({ max: token.length - 1 }).map((length) => token.slice(0, length));
    const given = fc.oneof(mixed, cut, fc.constantFrom(`${token}A`, token + token, ` ${token}`));
    await fc.assert(
      fc.asyncProperty(given, async (text) => {
        fc.pre(text !== token && text !== other);
        await expectRefused(text, ['', '/code']);
      }),
      { numRuns: 300 },
    );
  });

  it('is refused whatever text it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 300 }), (text) => expectRefused(text, ['', '/receipt'])),
      { numRuns: 200 },
    );
  });

  it('is refused when it is another attempt’s, another purpose’s, or signed with a key that is gone', async () => {
    await expectRefused(other);
    await expectRefused(await sealForm(keyringOf(entry('k1', 1)), 'start', noon + 160_000));
    await expectRefused(await sealAttempt(keyringOf(entry('k0', 9)), sample()));
    await expectRefused(await sealAttempt(keyringOf(entry('k1', 9)), sample()));
  });

  it('is refused as bad UTF-8', async () => {
    const parts = token.split('.');
    await expectRefused([parts[0], parts[1], toBase64url(Uint8Array.of(0xff, 0xfe, 0x80)), parts[3]].join('.'));
    const before = operations.count;
    const body = new Uint8Array([...utf8('csrf_token='), 0xff, 0xc0, 0x80]);
    const headers = { origin, 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await test.app.fetch(new Request(origin + path, { method: 'POST', body, headers }));
    expect([answer.status, operations.count - before]).toEqual([400, 0]);
  });

  it('is refused at 4 KB as a token, and at 1 MB as a form', async () => {
    await expectRefused('v1.k1.'.padEnd(4_097, 'A'));
    const { status, operations } = await knock('', 'v1.k1.'.padEnd(1_000_000, 'A'));
    expect([status, operations]).toEqual([413, 0]);
  });
});
