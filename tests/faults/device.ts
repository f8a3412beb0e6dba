import { send } from './client.ts';
import { type Page, readPage } from './page.ts';

/** What lies between a device and the product, as the row wants it. */
export interface Network {
  /** The port of the Worker that takes the next request. */
  port(): number;
  /** Whether an answer gets lost on its way back: the Worker has done its work, and nobody hears of it. */
  loses(): boolean;
  /** Told of every answer, also of a lost one. */
  answered(request: string, status: number, html: string): void;
}

type Fields = readonly (readonly [string, string])[];

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

  async #request(method: 'GET' | 'POST', path: string, body?: string): Promise<Page | undefined> {
    const cookie = [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const mine = this.#cookieFor(path);
    const headers = cookie ? { cookie } : {};
    const reply = await send({
      port: this.#network.port(),
      method,
      path,
      headers,
      ...(body === undefined ? {} : { body }),
    });
    this.#network.answered(`${method} ${path}`, reply.status, reply.body);
    if (this.#network.loses()) return undefined;
    for (const line of reply.headers['set-cookie'] ?? []) this.#keep(line);
    const { location } = reply.headers;
    if (reply.status === 303 && location) return this.get(location);
    const isReplaced = (reply.headers['set-cookie'] ?? []).length > 0;
    return readPage(reply.status, reply.body, isReplaced ? this.#cookieFor(path) : mine);
  }

  #keep(line: string): void {
    const [pair = '', ...attributes] = line.split(';');
    const at = pair.indexOf('=');
    if (attributes.some((attribute) => attribute.trim() === 'Max-Age=0')) this.cookies.delete(pair.slice(0, at));
    else this.cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }

  #cookieFor(path: string): string | undefined {
    const attempt = /\/attempts\/([0-9a-z]{8})/.exec(path)?.[1];
    return attempt && this.cookies.get(`__Host-a_${attempt}`);
  }
}
