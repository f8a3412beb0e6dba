import type { MiddlewareHandler } from 'hono';

/** Nothing from elsewhere, nothing inline, and no frame around us but of the sites named. */
const contentSecurityPolicy = (frameAncestors: readonly string[]): string =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "script-src 'self'",
    // The icon of a page travels in it, and on a first scene the patient's face.
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "object-src 'none'",
    `frame-ancestors ${frameAncestors.join(' ') || "'none'"}`,
  ].join('; ');

/**
 * On every answer of the Worker (src/http/answer.ts; OWASP ASVS 5.0 §3.4). The referrer policy is `same-origin` and not `no-referrer`:
 * with that, Chromium sends `Origin: null` from our own forms.
 */
export const securityHeaders: readonly (readonly [name: string, value: string])[] = [
  ['Content-Security-Policy', contentSecurityPolicy([])],
  ['Strict-Transport-Security', 'max-age=63072000; includeSubDomains'],
  ['X-Content-Type-Options', 'nosniff'],
  ['Referrer-Policy', 'same-origin'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
];

/**
 * Lets the named sites frame us, where a deployment asks for it: only there does an answer pay for a header set anew.
 */
export function framedBy(frameAncestors: readonly string[]): MiddlewareHandler {
  const policy = contentSecurityPolicy(frameAncestors);
  return async function framedBy(c, next) {
    await next();
    c.res.headers.set('Content-Security-Policy', policy);
  };
}
