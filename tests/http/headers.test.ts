import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { secureHeaders } from '../../src/http/headers.ts';

const app = new Hono();
app.use(secureHeaders());
app.onError((_, c) => c.text('sorry', 500));
app.get('/page', (c) => c.html('<p>hi</p>'));
app.get('/kept', (c) => c.text('x', 200, { 'Cache-Control': 'public, max-age=60' }));
app.get('/moved', (c) => c.redirect('/page', 303));
app.get('/broken', () => {
  throw new Error('broken');
});
app.get('/fixed', () => {
  const response = Response.redirect('https://kruispunt.example/page', 303);
  return response;
});

const headersOf = async (path: string) => (await app.request(path)).headers;

const expected = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; " +
    "manifest-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'",
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

describe('every answer', () => {
  it.each(['/page', '/moved', '/broken', '/fixed', '/nowhere'])('has all security headers: %s', async (path) => {
    const headers = await headersOf(path);
    for (const [name, value] of Object.entries(expected)) expect([name, headers.get(name)]).toEqual([name, value]);
  });

  it('closes camera, microphone and location', async () => {
    const policy = (await headersOf('/page')).get('permissions-policy');
    for (const feature of ['camera', 'microphone', 'geolocation']) expect(policy).toContain(`${feature}=()`);
  });

  it('keeps its own word on caching', async () => {
    expect((await headersOf('/kept')).get('cache-control')).toBe('public, max-age=60');
  });

  it('keeps its status and body when its headers were fixed', async () => {
    const response = await app.request('/fixed');
    expect([response.status, response.headers.get('location')]).toEqual([303, 'https://kruispunt.example/page']);
  });
});
