import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { guard } from '../../src/http/guard.ts';

const app = new Hono();
app.use(guard((c, problem) => c.html(`<p>${problem.kind}</p>`, problem.status)));
app.get('/form', (c) => c.text('shown'));
app.all('/form', async (c) => c.text(`took ${String((await c.req.parseBody()).choice)}`));

const url = 'https://kruispunt.example/form';
const own = { Origin: 'https://kruispunt.example', 'Content-Type': 'application/x-www-form-urlencoded' };

const post = (headers: Record<string, string>, body: BodyInit = 'choice=bel-tolk', method = 'POST') =>
  app.request(url, { method, headers, body });

describe('a form', () => {
  it('is taken from our own origin', async () => {
    expect(await (await post(own)).text()).toBe('took bel-tolk');
  });

  it('is taken from the same site when the origin is hidden', async () => {
    const response = await post({ ...own, Origin: 'null', 'Sec-Fetch-Site': 'same-origin' });
    expect(response.status).toBe(200);
  });

  it.each([
    ['another origin', { Origin: 'https://elsewhere.example' }],
    ['another port', { Origin: 'https://kruispunt.example:8443' }],
    ['another scheme', { Origin: 'http://kruispunt.example' }],
    ['a hidden origin', { Origin: 'null' }],
    ['a sibling site', { Origin: 'https://a.example', 'Sec-Fetch-Site': 'same-site' }],
    ['another site', { Origin: 'https://elsewhere.example', 'Sec-Fetch-Site': 'cross-site' }],
    ['the address bar', { Origin: '', 'Sec-Fetch-Site': 'none' }],
    ['nowhere', { Origin: '' }],
  ])('is refused from %s', async (_, headers) => {
    const response = await post({ ...own, ...headers });
    expect(response.status).toBe(403);
    expect(await response.text()).toBe('<p>foreign-origin</p>');
  });

  it.each(['PUT', 'PATCH', 'DELETE'])('is refused from elsewhere by %s too', async (method) => {
    expect((await post({ ...own, Origin: 'https://elsewhere.example' }, 'choice=x', method)).status).toBe(403);
  });

  it.each([
    'application/json',
    'text/plain',
    'multipart/form-data; boundary=x',
    'application/x-www-form-urlencoded-not',
    '',
  ])('is refused as %j', async (type) => {
    const response = await post({ ...own, 'Content-Type': type }, utf8Body('choice=x'));
    expect(response.status).toBe(415);
    expect(await response.text()).toBe('<p>wrong-content-type</p>');
  });

  it('may name its character set', async () => {
    const type = 'application/x-www-form-urlencoded; charset=UTF-8';
    expect((await post({ ...own, 'Content-Type': type })).status).toBe(200);
  });

  it('may be 8 KB and no more', async () => {
    const fill = (size: number) => 'choice='.padEnd(size, 'x');
    expect((await post(own, fill(8_192))).status).toBe(200);
    const response = await post(own, fill(8_193));
    expect(response.status).toBe(413);
    expect(await response.text()).toBe('<p>too-large</p>');
  });

  it('is measured when it does not tell its length', async () => {
    const body = new ReadableStream({
      start(controller) {
        for (let at = 0; at < 9; at++) controller.enqueue(utf8Body('x'.repeat(1_024)));
        controller.close();
      },
    });
    // Node asks for `duplex` where a body is a stream; the types of Workers do not know it.
    const init: RequestInit & { duplex: 'half' } = { method: 'POST', headers: own, body, duplex: 'half' };
    const response = await app.request(new Request(url, init));
    expect(response.status).toBe(413);
  });

  it('is refused before it is measured', async () => {
    const response = await post({ ...own, Origin: 'https://elsewhere.example' }, 'x'.repeat(100_000));
    expect(response.status).toBe(403);
  });
});

describe('a page', () => {
  it('is shown to anybody', async () => {
    expect((await app.request(url, { headers: { 'Sec-Fetch-Site': 'cross-site' } })).status).toBe(200);
  });
});

/** Bytes, so that fetch does not add a content type of its own. */
function utf8Body(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(text));
}
