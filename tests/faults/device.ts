import { ConnectionLost, type Reply, send } from './client.ts';
import { type Page, readPage } from './page.ts';

/** What lies between a device and the product, as the row wants it. */
export interface Network {
  /** The port of the Worker that takes the next request. */
  port(): number;
  /** Whether an answer gets lost on its way back: the Worker has done its work, and nobody hears of it. */
  loses(): boolean;
  /** Told of every connection that broke by itself. */
  broke(): void;
  /** Told of every answer, also of a lost one. */
  answered(request: string, status: number, html: string, milliseconds: number): void;
}

export type Fields = readonly (readonly [string, string])[];

/** One browser without script: keeps cookies, follows redirects. `undefined` stands for an answer that never came. */
export class Device {
  readonly cookies = new Map<string, string>();
  readonly #network: Network;

  constructor(network: Network) {
    this.#network = network;
  }

  get(path: string): Promise<Page | undefined> {
    return this.#request('GET', path);
  }

  post(path: string, fields: Fields): Promise<Page | undefined> {
    return this.#request('POST', path, new URLSearchParams(fields.map(([name, value]) => [name, value])).toString());
  }

  /** The token that this browser's cookie holds for an attempt. */
  tokenOf(attempt: string): string | undefined {
    return this.cookies.get(`__Host-a_${attempt.slice(0, 8)}`);
  }

  async #request(method: 'GET' | 'POST', path: string, body?: string): Promise<Page | undefined> {
    const attempt = /\/attempts\/([0-9a-z]{8})/.exec(path)?.[1] ?? '';
    const before = this.tokenOf(attempt);
    const reply = await this.#send(method, path, body);
    if (!reply) return undefined;
    const lines = reply.headers['set-cookie'] ?? [];
    for (const line of lines) this.#keep(line);
    const { location } = reply.headers;
    if (reply.status === 303 && location) return this.get(location);
    return readPage(reply.status, reply.body, lines.length > 0 ? this.tokenOf(attempt) : before);
  }

  async #send(method: 'GET' | 'POST', path: string, body?: string): Promise<Reply | undefined> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = cookie ? { cookie } : {};
    const started = performance.now();
    const outgoing = { port: this.#network.port(), method, path, headers, ...(body === undefined ? {} : { body }) };
    const reply = await send(outgoing).catch((error) => {
      if (!(error instanceof ConnectionLost)) throw error;
      this.#network.broke();
      return undefined;
    });
    if (!reply) return undefined;
    this.#network.answered(`${method} ${path}`, reply.status, reply.body, performance.now() - started);
    return this.#network.loses() ? undefined : reply;
  }

  #keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';');
    const at = pair.indexOf('=');
    if (attributes.some((attribute) => attribute.trim() === 'Max-Age=0')) this.cookies.delete(pair.slice(0, at));
    else this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }
}
