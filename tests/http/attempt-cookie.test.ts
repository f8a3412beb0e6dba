import { describe, expect, it } from 'vitest';
import {
  carriedAttempts,
  dropAttemptCookies,
  eraseAttemptCookie,
  mostAttemptCookies,
  readAttemptCookie,
  writeAttemptCookie,
} from '../../src/http/attempt-cookie.ts';
import { sealAttempt } from '../../src/http/attempt-token.ts';
import { attemptId, keyring, noon, sample, validity } from './samples.ts';

const attempt = attemptId(7);
const token = await sealAttempt(keyring, sample());

/** A Cookie header as a browser would send it after these Set-Cookie lines. */
const sendBack = (lines: readonly string[]) => lines.map((line) => line.slice(0, line.indexOf(';'))).join('; ');

/** The attempts 1…count, each a second older than the one before it. */
async function manyCookies(count: number): Promise<string> {
  const lines = await Promise.all(
    Array.from({ length: count }, async (_, at) => {
      const one = sample({ attempt: attemptId(at + 1), issuedAt: noon - at });
      const [line = ''] = await writeAttemptCookie(
        keyring,
        undefined,
        { ...one, token: await sealAttempt(keyring, one) },
        validity,
      );
      return line;
    }),
  );
  return sendBack(lines);
}

describe('writing', () => {
  it('sets one cookie that no script, other site or subdomain can reach', async () => {
    expect(await writeAttemptCookie(keyring, undefined, { attempt, token }, validity)).toEqual([
      `__Host-a_${attempt.slice(0, 8)}=${token}; Path=/; Max-Age=15552000; Secure; HttpOnly; SameSite=Lax`,
    ]);
  });

  it('drops nothing up to twenty attempts', async () => {
    const header = await manyCookies(mostAttemptCookies - 1);
    const fresh = { attempt: attemptId(200), token };
    expect(await writeAttemptCookie(keyring, header, fresh, validity)).toHaveLength(1);
  });

  it('drops nothing when it renews one of twenty', async () => {
    const header = await manyCookies(mostAttemptCookies);
    expect(await writeAttemptCookie(keyring, header, { attempt: attemptId(3), token }, validity)).toHaveLength(1);
  });

  it('drops the oldest above twenty', async () => {
    const header = await manyCookies(mostAttemptCookies);
    const [, ...dropped] = await writeAttemptCookie(keyring, header, { attempt: attemptId(200), token }, validity);
    expect(dropped).toEqual([
      `__Host-a_${attemptId(mostAttemptCookies).slice(0, 8)}=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Lax`,
    ]);
  });

  it('drops an unreadable cookie before a readable one', async () => {
    const header = `${await manyCookies(mostAttemptCookies - 1)}; __Host-a_00000000=rubbish`;
    const [, ...dropped] = await writeAttemptCookie(keyring, header, { attempt: attemptId(200), token }, validity);
    expect(dropped).toEqual(['__Host-a_00000000=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Lax']);
  });
});

describe('reading', () => {
  it('finds the token among other cookies', () => {
    const header = `theme=dark; __Host-a_${attempt.slice(0, 8)}=${token}; other=1`;
    expect(readAttemptCookie(header, attempt)).toBe(token);
  });

  it('finds nothing where nothing is', () => {
    expect(readAttemptCookie(undefined, attempt)).toBeUndefined();
    expect(readAttemptCookie('', attempt)).toBeUndefined();
    expect(readAttemptCookie(`__Host-a_${attempt.slice(0, 8)}; a=b`, attempt)).toBeUndefined();
  });
});

describe('an erased attempt', () => {
  it('stays away when an answer that was under way sets its cookie again', async () => {
    const [, mark = ''] = eraseAttemptCookie(attempt, validity);
    const [late = ''] = await writeAttemptCookie(keyring, undefined, { attempt, token }, validity);
    const header = sendBack([late, mark]);
    expect(readAttemptCookie(header, attempt)).toBeUndefined();
    expect(await carriedAttempts(keyring, header, validity)).toEqual([]);
  });

  it('leaves no mark on a device that is to be forgotten', () => {
    const marks = sendBack(eraseAttemptCookie(attempt, validity));
    expect(dropAttemptCookies(marks).map((line) => line.slice(0, line.indexOf('=')))).toEqual([
      `__Host-a_${attempt.slice(0, 8)}`,
      `__Host-x_${attempt.slice(0, 8)}`,
    ]);
  });
});
