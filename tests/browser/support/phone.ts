import { inject } from 'vitest';
import { Browser } from '../../support/browser.ts';
import { origin } from '../../support/origin.ts';

/** A phone without script, at the served product. */
export function phone(): Browser {
  const base = inject('baseUrl');
  return new Browser(async (request) => {
    const headers = new Headers(request.headers);
    if (request.method === 'POST') headers.set('origin', base);
    const body = request.method === 'POST' ? await request.text() : null;
    return fetch(request.url.replace(origin, base), { method: request.method, headers, body, redirect: 'manual' });
  });
}
