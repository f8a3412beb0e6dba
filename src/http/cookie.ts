/** A `Set-Cookie` line of ours: to this host alone, over TLS, out of reach of script (RFC 6265bis §4.1.3.2). */
export const setCookie = (name: string, value: string, maxAge: number): string =>
  `${name}=${value}; Path=/; Max-Age=${maxAge}; Secure; HttpOnly; SameSite=Lax`;

export interface NamedCookie {
  readonly name: string;
  readonly value: string;
}

/** A header stuffed with cookies may not cost us unbounded work. */
const mostCookiesRead = 40;

/** The cookies in a `Cookie` header whose names begin so; of a crowd the first forty. */
export function cookiesNamed(header: string | undefined, prefix: string): readonly NamedCookie[] {
  const cookies: NamedCookie[] = [];
  for (const pair of header?.split(';') ?? []) {
    const text = pair.trim();
    const equals = text.indexOf('=');
    if (!text.startsWith(prefix) || equals < 0) continue;
    cookies.push({ name: text.slice(0, equals), value: text.slice(equals + 1) });
    if (cookies.length === mostCookiesRead) break;
  }
  return cookies;
}
