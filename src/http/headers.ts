import type { MiddlewareHandler } from 'hono';

/** Nothing from elsewhere, nothing inline, no frame around us. */
const contentSecurityPolicy = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
].join('; ');

const closedFeatures = [
  'accelerometer',
  'autoplay',
  'bluetooth',
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/**
 * On every answer of the Worker (OWASP ASVS 5.0 §3.4). The referrer policy is `same-origin` and not `no-referrer`:
 * with that, Chromium sends `Origin: null` from our own forms.
 */
export const securityHeaders: readonly (readonly [name: string, value: string])[] = [
  ['Content-Security-Policy', contentSecurityPolicy],
  ['Strict-Transport-Security', 'max-age=63072000; includeSubDomains'],
  ['X-Content-Type-Options', 'nosniff'],
  ['X-Frame-Options', 'DENY'],
  ['Referrer-Policy', 'same-origin'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
  ['Permissions-Policy', closedFeatures.map((feature) => `${feature}=()`).join(', ')],
];

/** Sets the security headers on every answer, and `no-store` where the answer does not say how it may be kept. */
export function secureHeaders(): MiddlewareHandler {
  return async function secureHeaders(c, next) {
    await next();
    try {
      setAll(c.res.headers);
    } catch {
      // What fetch() or the assets binding gave us cannot be changed, a copy of it can.
      c.res = new Response(c.res.body, c.res);
      setAll(c.res.headers);
    }
  };
}

function setAll(headers: Headers): void {
  for (const [name, value] of securityHeaders) headers.set(name, value);
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'no-store');
}
