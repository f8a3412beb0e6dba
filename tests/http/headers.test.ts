import { describe, expect, it } from 'vitest';
import { json, page, seeOther } from '../../src/http/answer.ts';

const answers = {
  page: () => page('<p>hi</p>'),
  problem: () => page('<p>no</p>', 404),
  'see other': () => seeOther('/page', ['a=1', 'b=2']),
  json: () => json({ status: 'ok' }),
};

const expected = {
  'content-security-policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; " +
    "manifest-src 'self'; form-action 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'",
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

describe('every answer', () => {
  it.each(Object.entries(answers))('has all security headers: %s', async (_, answer) => {
    const { headers } = await answer();
    for (const [name, value] of Object.entries(expected)) expect([name, headers.get(name)]).toEqual([name, value]);
  });

  it('closes camera, microphone and location', async () => {
    const policy = (await page('')).headers.get('permissions-policy');
    for (const feature of ['camera', 'microphone', 'geolocation']) expect(policy).toContain(`${feature}=()`);
  });

  it('leaves the next one as it was', async () => {
    seeOther('/elsewhere', ['a=1']);
    const { headers, status } = seeOther('/page');
    expect([status, headers.get('location'), headers.getSetCookie()]).toEqual([303, '/page', []]);
  });

  it('carries each cookie on a line of its own', () => {
    expect(seeOther('/page', ['a=1', 'b=2']).headers.getSetCookie()).toEqual(['a=1', 'b=2']);
  });
});
