import { describe, expect, it } from 'vitest';
import { groupIdFrom } from '../../src/domain/group.ts';
import { dropTrainerCookie, readTrainerCookie, writeTrainerCookie } from '../../src/http/trainer-cookie.ts';
import { entry, keyring, keyringOf, noon } from './samples.ts';

const group = groupIdFrom(new Uint8Array(17).fill(7));
/** Begins with the same eight letters, and so has a cookie of the same name. */
const twin = groupIdFrom(new Uint8Array(17).fill(7).fill(8, 10));
const other = groupIdFrom(new Uint8Array(17).fill(9));
const epochs = { manage: 2, join: 1, code: 3 };
const pass = { group, epochs, joinLink: 'een.link' };

const carried = async (now = noon) => (await writeTrainerCookie(keyring, pass, now)).split(';')[0] ?? '';

describe('the cookie of a trainer', () => {
  it('is locked to this host and lives for twelve hours', async () => {
    expect(await writeTrainerCookie(keyring, pass, noon)).toMatch(
      /^__Host-t_[0-9a-z]{8}=[^;]+; Path=\/; Max-Age=43200; Secure; HttpOnly; SameSite=Lax$/,
    );
  });

  it('says which group, under which links, and what was last handed out', async () => {
    const cookies = `a=b; ${await carried()}; c=d`;
    expect(await readTrainerCookie(keyring, cookies, group, noon)).toEqual(pass);
    const bare = await writeTrainerCookie(keyring, { group, epochs }, noon);
    expect(await readTrainerCookie(keyring, bare, group, noon)).toEqual({ group, epochs });
  });

  it('opens no other group, also not one with a cookie of the same name', async () => {
    expect(twin.slice(0, 8)).toBe(group.slice(0, 8));
    for (const wrong of [twin, other]) {
      expect(await readTrainerCookie(keyring, await carried(), wrong, noon)).toBeUndefined();
    }
  });

  it('is nothing when it is absent, changed, another’s, or half a day old', async () => {
    const cookie = await carried();
    const stranger = keyringOf(entry('k1', 2));
    expect(await readTrainerCookie(keyring, undefined, group, noon)).toBeUndefined();
    expect(await readTrainerCookie(keyring, `${cookie.slice(0, -2)}AA`, group, noon)).toBeUndefined();
    expect(await readTrainerCookie(stranger, cookie, group, noon)).toBeUndefined();
    expect(await readTrainerCookie(keyring, cookie, group, noon + 12 * 3_600)).toBeDefined();
    expect(await readTrainerCookie(keyring, cookie, group, noon + 13 * 3_600)).toBeUndefined();
  });

  it('goes when the trainer signs off', () => {
    expect(dropTrainerCookie(group)).toMatch(/^__Host-t_[0-9a-z]{8}=; .*Max-Age=0/);
  });
});
