import type { AttemptId } from '../domain/attempt.ts';
import { type AttemptToken, openAttempt } from './attempt-token.ts';
import { cookiesNamed, type NamedCookie, setCookie } from './cookie.ts';
import type { Keyring } from './keyring.ts';
import type { Validity } from './token.ts';

/*
 * One cookie an attempt, holding the newest token that this browser was given: what was confirmed to it can never be
 * hidden from it by a stale read. Strictly necessary for what the learner asked for, so no consent is needed.
 */

const prefix = '__Host-a_';
/** More attempts than this are not carried: a request's headers have to stay small. */
export const mostAttemptCookies = 20;
const cookieName = (attempt: AttemptId): string => prefix + attempt.slice(0, 8);

/**
 * The token that the browser carries for an attempt, unopened, from the request's `Cookie` header. Eight letters of
 * the id stand in the name: compare the whole id after opening.
 */
export function readAttemptCookie(header: string | undefined, attempt: AttemptId): string | undefined {
  const name = cookieName(attempt);
  if (isErasedHere(header, name)) return undefined;
  return cookiesNamed(header, prefix).find((cookie) => cookie.name === name)?.value;
}

/**
 * The `Set-Cookie` lines that make the browser carry `token` for `attempt` as long as `validity.lifetime`: one line,
 * and above twenty cookies one more for each that has to go, the unreadable first and then the oldest.
 */
export async function writeAttemptCookie(
  keyring: Keyring,
  header: string | undefined,
  { attempt, token }: { readonly attempt: AttemptId; readonly token: string },
  validity: Validity,
): Promise<string[]> {
  const name = cookieName(attempt);
  const line = setCookie(name, token, validity.lifetime);
  const others = cookiesNamed(header, prefix).filter((cookie) => cookie.name !== name);
  const surplus = others.length + 1 - mostAttemptCookies;
  if (surplus <= 0) return [line];
  const dated = await Promise.all(
    others.map(async (cookie) => ({ ...cookie, at: (await issuedAt(keyring, cookie, validity)) ?? 0 })),
  );
  const oldest = dated.sort((one, other) => one.at - other.at).slice(0, surplus);
  return [line, ...oldest.map((cookie) => setCookie(cookie.name, '', 0))];
}

/** The `Set-Cookie` line that takes an attempt from the browser. */
export const dropAttemptCookie = (attempt: AttemptId): string => setCookie(cookieName(attempt), '', 0);

/**
 * The lines that take an erased attempt from the browser. An answer that was under way sets its cookie again a moment
 * later: the mark says that it counts for nothing.
 */
export const eraseAttemptCookie = (attempt: AttemptId, { lifetime }: Validity): string[] => [
  dropAttemptCookie(attempt),
  setCookie(markName(cookieName(attempt)), '1', lifetime),
];

const markPrefix = '__Host-x_';
const markName = (name: string): string => markPrefix + name.slice(prefix.length);
const isErasedHere = (header: string | undefined, name: string): boolean =>
  header?.includes(`${markName(name)}=`) ?? false;

/** The lines that take every attempt from the browser, the unreadable ones too. */
export const dropAttemptCookies = (header: string | undefined): string[] =>
  [...cookiesNamed(header, prefix), ...cookiesNamed(header, markPrefix)].map(({ name }) => setCookie(name, '', 0));

/** Every attempt that the browser carries, opened; the newest first. */
export async function carriedAttempts(
  keyring: Keyring,
  header: string | undefined,
  validity: Validity,
): Promise<{ readonly token: AttemptToken; readonly sealed: string }[]> {
  const carried = cookiesNamed(header, prefix).filter(({ name }) => !isErasedHere(header, name));
  const opened = await Promise.all(
    carried.map(async ({ name, value: sealed }) => {
      const attempt = await openAttempt(keyring, sealed, validity);
      return attempt.ok && cookieName(attempt.value.attempt) === name ? [{ token: attempt.value, sealed }] : [];
    }),
  );
  return opened.flat().sort((one, other) => other.token.issuedAt - one.token.issuedAt);
}

/** When the attempt in a cookie was last signed; nothing for a cookie that does not open. */
async function issuedAt(
  keyring: Keyring,
  { name, value }: NamedCookie,
  validity: Validity,
): Promise<number | undefined> {
  const opened = await openAttempt(keyring, value, validity);
  return opened.ok && cookieName(opened.value.attempt) === name ? opened.value.issuedAt : undefined;
}
