import type { Hono } from 'hono';
import { origin } from './origin.ts';

/** What a page says, read from its HTML as far as our contract with outsiders goes. */
export interface Page {
  readonly status: number;
  readonly url: string;
  readonly html: string;
  readonly scene: string | undefined;
  readonly ending: string | undefined;
  /** The hidden fields of the choice form. */
  readonly step: string;
  readonly token: string;
  readonly choices: readonly string[];
}

type Fetch = (request: Request) => Response | Promise<Response>;

/** A browser without script: keeps cookies, follows redirects, fills in forms. */
export class Browser {
  readonly cookies = new Map<string, string>();
  readonly #fetch: Fetch;

  constructor(app: Hono | Fetch) {
    this.#fetch = typeof app === 'function' ? app : (request) => app.fetch(request);
  }

  async get(path: string): Promise<Page> {
    return this.#follow(new Request(new URL(path, origin)));
  }

  async post(
    path: string,
    fields: readonly (readonly [string, string])[],
    headers: Record<string, string> = {},
  ): Promise<Page> {
    const body = new URLSearchParams(fields.map(([name, value]) => [name, value]));
    return this.#follow(new Request(new URL(path, origin), { method: 'POST', body, headers: { origin, ...headers } }));
  }

  /** Sends a form with files of text. */
  async upload(path: string, fields: Record<string, string>, files: Record<string, string>): Promise<Page> {
    const body = new FormData();
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    for (const [name, text] of Object.entries(files)) body.append(name, new File([text], 'bestand.txt'));
    return this.#follow(new Request(new URL(path, origin), { method: 'POST', body, headers: { origin } }));
  }

  /** Sends a request as it is, with this browser's cookies, and keeps what comes back. */
  async send(request: Request): Promise<Response> {
    const headers = new Headers(request.headers);
    if (this.cookies.size > 0)
      headers.set('cookie', [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await this.#fetch(new Request(request, { headers, redirect: 'manual' }));
    for (const line of response.headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split(';');
      const at = pair.indexOf('=');
      if (attributes.some((attribute) => attribute.trim() === 'Max-Age=0')) this.cookies.delete(pair.slice(0, at));
      else this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
    }
    return response;
  }

  /** Opens a case's brief and begins it. */
  async begin(id: string, prefix = ''): Promise<Page> {
    const brief = await this.get(`${prefix}/cases/${id}`);
    return this.post(`${prefix}/cases/${id}/attempts`, [['csrf_token', brief.token]]);
  }

  /** Answers the scene on a page. */
  async answer(page: Page, choices: readonly string[], more: Record<string, string> = {}): Promise<Page> {
    const fields = [['csrf_token', page.token], ['step', page.step], ...choices.map((choice) => ['choice', choice])];
    return this.post(
      new URL(page.url).pathname,
      [...fields, ...Object.entries(more)].map(([a = '', b = '']) => [a, b]),
    );
  }

  async #follow(request: Request): Promise<Page> {
    const response = await this.send(request);
    const location = response.headers.get('location');
    if (response.status === 303 && location) return this.get(new URL(location, request.url).href);
    return read(response.status, request.url, await response.text());
  }
}

function read(status: number, url: string, html: string): Page {
  const attribute = (pattern: RegExp): string | undefined => pattern.exec(html)?.[1];
  return {
    status,
    url,
    html,
    scene: attribute(/<main[^>]* data-scene="([^"]*)"/),
    ending: attribute(/<main[^>]* data-ending="([^"]*)"/),
    step: attribute(/name="step" value="([^"]*)"/) ?? '',
    token: attribute(/name="csrf_token" value="([^"]*)"/) ?? '',
    choices: [...html.matchAll(/name="choice"[^>]* value="([^"]*)"/g)].map(([, value = '']) => value),
  };
}
